import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml, type YamlRead } from './read-file.ts';

/** What the texts of one pack say, by the hash of each text. */
const keptSchema = z.record(z.string(), z.unknown());
const packageSchema = z.object({ version: z.string() });

/** Reads YAML as `readYaml` does, without working out again what a text says that was kept. */
export interface KeptYaml {
  readonly read: (text: string) => YamlRead;
  /** Keeps what was read, in place of what was kept before. A disk that cannot be written costs a slower start, nothing else. */
  readonly keep: () => void;
}

/**
 * What was kept under this name, so that a pack nobody has changed is not parsed at every start: that takes a fifth of one.
 * Nothing is taken from a file that is damaged or was written with another release of the parser.
 */
export function keptYaml(folder: string, name: string, parse: typeof readYaml = readYaml): KeptYaml {
  const file = join(folder, `yaml-${name}.json`);
  const before = whatWasKept(file);
  const now = new Map<string, unknown>();
  let parsed = 0;
  return {
    read: (text) => {
      const key = hashOf(text);
      const known = before.get(key);
      if (known !== undefined) {
        now.set(key, known);
        return { ok: true, value: known };
      }
      const found = parse(text);
      parsed += 1;
      if (found.ok) now.set(key, found.value);
      return found;
    },
    keep: () => {
      if (parsed === 0 && now.size === before.size) return;
      const said = JSON.stringify(Object.fromEntries(now));
      const whole = `${file}.${randomUUID()}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(whole, `${sealOf(said)}\n${said}`);
        renameSync(whole, file);
      } catch {
        // It is parsed again.
      }
    },
  };
}

function whatWasKept(file: string): ReadonlyMap<string, unknown> {
  try {
    const whole = readFileSync(file, 'utf8');
    const end = whole.indexOf('\n');
    const said = whole.slice(end + 1);
    if (whole.slice(0, end) !== sealOf(said)) return new Map();
    return new Map(Object.entries(keptSchema.parse(JSON.parse(said))));
  } catch {
    return new Map();
  }
}

function sealOf(said: string): string {
  const { version } = packageSchema.parse(createRequire(import.meta.url)('yaml/package.json'));
  return hashOf(`${version}\n${said}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

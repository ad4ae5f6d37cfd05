import { readFileSync } from 'node:fs';
import { readConfig, settingNames, type ConfigRead } from './config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment, where `NAME_FILE` may name a file that holds the value of `NAME`: containers
 * are handed secrets as files, so that none stands in the environment. With `only`, all other settings are left out. A file
 * that cannot be read, and a setting given in both ways, are faults like any other.
 */
export function readSettings(environment: Environment, only: readonly string[] = settingNames): ConfigRead {
  const given: Record<string, string | undefined> = {};
  const faults: string[] = [];
  for (const name of only) {
    const file = environment[`${name}_FILE`]?.trim() ?? '';
    given[name] = environment[name];
    if (file === '') continue;
    if ((environment[name]?.trim() ?? '') !== '') {
      faults.push(`${name} and ${name}_FILE are both set: leave one of them out. See .env.example.`);
      continue;
    }
    try {
      given[name] = readFileSync(file, 'utf8').trim();
    } catch {
      faults.push(`${name}_FILE names ${file}, which cannot be read. See .env.example.`);
    }
  }
  const read = readConfig(given);
  if (faults.length === 0) return read;
  return { ok: false, faults: [...faults, ...(read.ok ? [] : read.faults)] };
}

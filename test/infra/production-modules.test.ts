import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** What the image starts: the service, and what is run beside it there. */
const started = [
  'bot/main.ts',
  'commands/doctor.ts',
  'commands/db-backup.ts',
  'commands/db-restore.ts',
  'commands/db-move.ts',
  'commands/records.ts',
  'commands/audit-verify.ts',
];
/** Needed where the app package is made, and asked for only when they are there. */
const onlyWhereInstalled: Readonly<Record<string, readonly string[]>> = {
  'manifest/build.ts': ['@microsoft/app-manifest', 'fflate'],
};

interface Reached {
  readonly files: ReadonlySet<string>;
  /** `package, from file`. */
  readonly packages: readonly { readonly name: string; readonly from: string }[];
}

/** Every file reached by imports, and every package named in them; types are gone when it runs. */
function reachedFrom(entries: readonly string[]): Reached {
  const files = new Set<string>();
  const packages: { name: string; from: string }[] = [];
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const named of importsOf(readFileSync(join(root, file), 'utf8'))) {
      if (named.startsWith('.')) waiting.push(relative(root, join(root, dirname(file), named)));
      else if (!named.startsWith('node:') && !builtinModules.includes(named))
        packages.push({ name: packageOf(named), from: file });
    }
  }
  return { files, packages };
}

function importsOf(source: string): readonly string[] {
  const statements = source.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[\w$*{][^;'"]*?\sfrom\s+)?'([^']+)'/gm,
  );
  const calls = source.matchAll(/(?:\bimport|createRequire\([^)]*\)(?:\.resolve)?)\('([^']+)'\)/g);
  const workers = source.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g);
  return [...statements, ...calls, ...workers].map((found) => found[1] ?? '');
}

function packageOf(named: string): string {
  return named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('what runs in production', () => {
  const { files, packages } = reachedFrom(started);

  it('is reached by the walk at all', () => {
    expect(files.size).toBeGreaterThan(300);
    for (const known of ['botbuilder', 'kysely', 'restify', 'pino', 'zod'])
      expect(packages.map(({ name }) => name)).toContain(known);
    expect([...files].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('imports only packages that are dependencies, so that it runs without those for development', () => {
    const strays = packages
      .filter(
        ({ name, from }) =>
          dependencies[name] === undefined && onlyWhereInstalled[from]?.includes(name) !== true,
      )
      .map(({ name, from }) => `${from} imports ${name}`);
    expect([...new Set(strays)]).toEqual([]);
  });

  it('reaches the manifest’s builder only by an import that may fail', () => {
    const importers = [...files].filter((file) =>
      /^(?:import|export) [^;]*manifest\/build\.ts'/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(importers).toEqual([]);
  });
});

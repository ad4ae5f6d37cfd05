import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.object({
    timestamp: z.iso.datetime(),
    component: z.object({ name: z.string(), 'bom-ref': z.string() }),
  }),
  components: z.array(
    z.object({
      type: z.literal('library'),
      name: z.string().min(1),
      version: z.string().min(1),
      'bom-ref': z.string(),
      purl: z.string().regex(/^pkg:npm\/(?:%40[^/]+\/)?[^/@]+@[^@]+$/),
      scope: z.enum(['required', 'optional', 'excluded']),
      hashes: z
        .array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
        .length(1),
      licenses: z
        .array(
          z.union([
            z.strictObject({
              license: z.union([z.strictObject({ id: z.string() }), z.strictObject({ name: z.string() })]),
            }),
            z.strictObject({ expression: z.string() }),
          ]),
        )
        .length(1),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const sbom = (...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['commands/sbom.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

describe('npm run sbom', () => {
  it('lists everything that is locked as CycloneDX, with licences that are all allowed', () => {
    const { status, stdout, stderr } = sbom();
    expect(stderr).not.toContain('FAULT');
    expect(status).toBe(0);
    const { components, dependencies, metadata } = bill.parse(JSON.parse(stdout));
    const lock = z
      .object({ packages: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    expect(components).toHaveLength(Object.keys(lock.packages).length - 1);
    const refs = new Set([metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
    expect(refs.size).toBe(components.length + 1);
    expect(
      dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
    ).toEqual([]);
    const botbuilder = components.find(({ name }) => name === 'botbuilder');
    expect(botbuilder).toMatchObject({ version: '4.23.3', scope: 'required' });
    expect(components.find(({ name }) => name === 'jest')?.scope).toBe('excluded');
    const on = dependencies.find(({ ref }) => ref === botbuilder?.['bom-ref'])?.dependsOn ?? [];
    expect(on.some((ref) => ref.startsWith('pkg:npm/botframework-connector@'))).toBe(true);
    // Of two copies of zod it is botbuilder's own.
    expect(on.some((ref) => ref.startsWith('pkg:npm/zod@3.'))).toBe(true);
    expect(stdout).not.toMatch(/https?:\/\//);
  });

  it('names the install scripts and what was decided on each', () => {
    expect(sbom().stderr).toMatch(
      /install scripts:\n(?: {2}\S+ \S+: .+\n)*? {2}unrs-resolver \S+: forbidden/,
    );
  });

  it.each([
    ['a licence that is not allowed', { license: 'GPL-3.0-only' }, 'licence GPL-3.0-only'],
    ['a choice of none that is', { license: '(GPL-2.0 OR AGPL-3.0)' }, 'licence (GPL-2.0 OR AGPL-3.0)'],
    ['one of two that both bind', { license: 'MIT AND GPL-3.0' }, 'licence MIT AND GPL-3.0'],
    ['an expression that cannot be read', { license: '(MIT' }, 'licence (MIT'],
    ['a licence that is only described', { license: 'SEE LICENSE IN LICENSE' }, 'licence SEE LICENSE'],
    ['a licence for tools, on something that runs', { license: 'MPL-2.0' }, 'licence MPL-2.0'],
    ['no licence', { license: undefined }, 'licence unknown'],
    ['no hash', { integrity: undefined }, 'no SHA-512 hash'],
    ['an old hash', { integrity: 'sha1-AAAA' }, 'no SHA-512 hash'],
    ['an install script that nobody has decided on', { hasInstallScript: true }, 'an install script'],
  ])('fails on %s', (_what, changes, named) => {
    const { status, stderr } = sbom('--root', projectWith(changes));
    expect({ status, named: stderr.includes(`FAULT stray 1.0.0: ${named}`) }).toEqual({
      status: 1,
      named: true,
    });
  });

  it.each([
    ['a choice of which one is', { license: '(GPL-2.0 OR MIT)' }],
    ['two that both are', { license: 'ISC AND (Apache-2.0 OR GPL-3.0)' }],
    ['an install script that is forbidden by name', { hasInstallScript: true, named: true }],
    ['a licence for tools, on a tool', { license: 'MPL-2.0', dev: true }],
  ])('passes %s', (_what, changes) => {
    expect(sbom('--root', projectWith(changes)).status).toBe(0);
  });
});

/** A project with one package beside itself. */
function projectWith({
  named = false,
  ...changes
}: { readonly named?: boolean } & Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  folders.push(folder);
  const hash = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
  const stray = { version: '1.0.0', license: 'MIT', integrity: hash, ...changes };
  const packages = {
    '': { name: 'project', version: '1.0.0', dependencies: { stray: '1' } },
    'node_modules/stray': stray,
  };
  const write = (path: string, what: unknown): void =>
    writeFileSync(join(folder, path), JSON.stringify(what));
  mkdirSync(join(folder, 'node_modules', 'stray'), { recursive: true });
  write('package.json', named ? { allowScripts: { stray: false } } : {});
  write('package-lock.json', { lockfileVersion: 3, packages });
  write('node_modules/stray/package.json', { name: 'stray' });
  return folder;
}

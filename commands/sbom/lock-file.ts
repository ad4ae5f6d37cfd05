import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One package as package-lock.json pins it. */
export interface LockedPackage {
  /** Where npm puts it: `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** What the package says its licence is, as an SPDX expression; undefined where it says nothing. */
  readonly licence: string | undefined;
  /** `sha512-` and the hash in base64. */
  readonly integrity: string | undefined;
  /** For building and testing only: no part of what runs. */
  readonly development: boolean;
  readonly optional: boolean;
  /** It asks to run a script of its own when it is installed. */
  readonly installScript: boolean;
  /** It is there, on this machine. */
  readonly installed: boolean;
  /** The paths of the packages it depends on, as far as they are locked. */
  readonly dependsOn: readonly string[];
}

const names = z.record(z.string(), z.string()).default({});
const entrySchema = z.object({
  name: z.string().optional(),
  version: z.string().default(''),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
});
/** Version 3 is what npm has written since its version 7. */
const lockSchema = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entrySchema) });
/** Old packages give their licence as an object or a list. */
const manifestSchema = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** The project itself (its `path` is empty) and everything that is pinned. Throws where the lock file is no such file. */
export function readLockFile(root: string): readonly LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const paths = new Set(Object.keys(packages));
  return Object.entries(packages).map(([path, entry]) => ({
    path,
    name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: entry.license ?? licenceOf(join(root, path, 'package.json')),
    integrity: entry.integrity,
    development: entry.dev,
    // npm's word for what is for development and optional for running, each from another side.
    optional: entry.optional || entry.devOptional,
    installScript: entry.hasInstallScript,
    installed: existsSync(join(root, path, 'package.json')),
    dependsOn: Object.keys({
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...(path === '' ? entry.devDependencies : {}),
    }).flatMap((name) => resolved(name, path, paths) ?? []),
  }));
}

function licenceOf(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  if (license !== undefined) return typeof license === 'string' ? license : license.type;
  return licenses === undefined ? undefined : licenses.map(({ type }) => type).join(' OR ');
}

/** Where Node finds a package from another: in its own node_modules, or in that of a folder above. */
function resolved(name: string, from: string, paths: ReadonlySet<string>): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (paths.has(path)) return path;
    if (at === '') return undefined;
  }
}

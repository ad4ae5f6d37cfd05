import { createHash } from 'node:crypto';
import { licenceOf } from './licences.ts';
import type { LockedPackage } from './lock-file.ts';

/** A software bill of materials in CycloneDX 1.6 (ECMA-424). */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: object;
  readonly components: readonly object[];
  readonly dependencies: readonly object[];
}

/**
 * The bill of materials of what is locked. The same lock file and time make the same bill, its number included, so
 * that two can be compared.
 */
export function billOfMaterials(packages: readonly LockedPackage[], at: Date): BillOfMaterials {
  const project = packages.find(({ path }) => path === '');
  if (project === undefined) throw new Error('the lock file does not name the project itself');
  const others = packages.filter(({ path }) => path !== '');
  const refs = new Map(packages.map((one) => [one.path, refOf(one)]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(others.map(({ path, version, integrity }) => [path, version, integrity]))}`,
    version: 1,
    metadata: {
      timestamp: at.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', ...named(project), 'bom-ref': refOf(project) },
    },
    components: others.map(component),
    dependencies: packages.map((one) => ({
      ref: refOf(one),
      dependsOn: [...new Set(one.dependsOn.flatMap((path) => refs.get(path) ?? []))].toSorted(),
    })),
  };
}

function component(one: LockedPackage): object {
  const licence = licenceOf(one);
  const hash = /^sha512-(.+)$/.exec(one.integrity ?? '')?.[1];
  return {
    type: 'library',
    ...named(one),
    'bom-ref': refOf(one),
    purl: purlOf(one),
    // What is for development only is listed, and is no part of what runs.
    scope: one.development ? 'excluded' : one.optional ? 'optional' : 'required',
    ...(hash === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(licence === undefined ? {} : { licenses: [licenceField(licence)] }),
    properties: [
      { name: 'cdx:npm:package:path', value: one.path },
      ...(one.development ? [{ name: 'cdx:npm:package:development', value: 'true' }] : []),
      ...(one.installScript ? [{ name: 'advice-line:install-script', value: 'true' }] : []),
    ],
  };
}

function licenceField(licence: string): object {
  if (licence.startsWith('LicenseRef-')) return { license: { name: licence } };
  return / (?:AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

function named({ name, version }: LockedPackage): object {
  const [group, rest] = name.startsWith('@') ? name.split('/', 2) : [undefined, name];
  return { ...(group === undefined ? {} : { group }), name: rest, version };
}

/** A package URL, which says the same in every tool (ECMA-427). */
function purlOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The same version may stand at two places with other packages beneath it. */
function refOf(one: LockedPackage): string {
  return `${purlOf(one)}#${one.path}`;
}

function uuidOf(of: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

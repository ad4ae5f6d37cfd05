import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { billOfMaterials } from './sbom/cyclonedx.ts';
import { faultsOf } from './sbom/faults.ts';
import { licenceOf } from './sbom/licences.ts';
import { readLockFile } from './sbom/lock-file.ts';

/**
 * `npm run -s sbom > sbom.json`, or `--out sbom.json`: everything that is locked, as CycloneDX. Needs no network. Ends
 * with 1, naming each, where a licence is not allowed or unknown, content is not pinned, or an install script is not
 * decided on. `--root` reads the lock file of another folder.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    root: { type: 'string', default: join(import.meta.dirname, '..') },
  },
});
const manifest = z
  .object({ allowScripts: z.record(z.string(), z.boolean()).default({}) })
  .parse(JSON.parse(readFileSync(join(values.root, 'package.json'), 'utf8')));
const packages = readLockFile(values.root);
const others = packages.filter(({ path }) => path !== '');
const bill = `${JSON.stringify(billOfMaterials(packages, new Date()), undefined, 2)}\n`;
if (values.out === undefined) process.stdout.write(bill);
else writeFileSync(values.out, bill);

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const running = others.filter(({ development }) => !development);
say(`${others.length} packages locked, ${running.length} of them part of what runs`);
const counts = Map.groupBy(others, (one) => licenceOf(one) ?? 'unknown');
for (const [licence, of] of [...counts].toSorted(([, a], [, b]) => b.length - a.length))
  say(`  ${licence}: ${of.length}`);
say('install scripts:');
for (const { name, version, installed } of others.filter(({ installScript }) => installScript)) {
  const decision = manifest.allowScripts[name];
  const said = decision === undefined ? 'not named' : decision ? 'allowed' : 'forbidden';
  say(`  ${name} ${version}: ${installed ? said : `${said}, not installed here`}`);
}
const faults = faultsOf(packages, new Set(Object.keys(manifest.allowScripts)));
for (const fault of faults) say(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

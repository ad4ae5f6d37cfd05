import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packsFolder } from '../bot/knowledge.ts';
import { coverageOf } from '../knowledge/coverage.ts';
import { loadPack, packNames } from '../knowledge/load.ts';

/**
 * `npm run knowledge:coverage [-- folder]`: every statement of every source document with the entries that carry it.
 * The documents are not part of this repository; the folder that holds them is `../shared/sources` unless given.
 */
const folder = process.argv[2] ?? join(packsFolder, '../../../shared/sources');
let bad = 0;
for (const authority of packNames(packsFolder)) {
  const load = loadPack(packsFolder, authority);
  if (!load.ok) {
    process.stderr.write(`${authority}: has faults; run npm run knowledge:check first.\n`);
    bad += 1;
    continue;
  }
  for (const document of load.loaded.pack.documents) {
    const path = join(folder, document.file);
    if (!existsSync(path)) {
      process.stderr.write(`${document.id}: ${document.file} is not in ${folder}; nothing was compared.\n`);
      bad += 1;
      continue;
    }
    const coverage = coverageOf(load.loaded.pack, document, readFileSync(path, 'utf8'));
    for (const { id, heading, entries, text } of coverage.statements) {
      const carriers = heading ? '(heading)' : entries.length === 0 ? 'NOT COVERED' : entries.join(', ');
      process.stdout.write(`${id}\t${carriers}\t${text.slice(0, 70)}\n`);
    }
    const faults = [
      ...coverage.unknown.map((id) => `${id} is cited but the document has no such statement`),
      ...coverage.outside.map((line) => `${line} belongs to no section`),
      ...coverage.uncovered.map(({ id }) => `${id} is carried by no entry`),
    ];
    const said = coverage.statements.filter(({ heading }) => !heading).length;
    process.stdout.write(
      `${document.id}: ${said - coverage.uncovered.length} of ${said} statements covered.\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
    );
    bad += faults.length;
  }
}
process.exitCode = bad === 0 ? 0 : 1;

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { packsFolder } from '../bot/knowledge.ts';
import { describeFault } from '../knowledge/fault.ts';
import { exportPack } from '../knowledge/live/files/export-pack.ts';
import { whatHolds } from '../knowledge/live/what-holds.ts';
import { loadPack } from '../knowledge/load.ts';
import { packFiles } from './knowledge/pack-files.ts';
import { openExisting } from './records/open-existing.ts';

/**
 * `npm run knowledge:export -- slough [--to FOLDER] [--dry-run]`: writes what is live in the database of DATABASE_URL back as
 * pack files, into the pack's own folder unless `--to` names a copy of the packs. Only what was edited changes; review it as a
 * diff. Nothing is written where a published version no longer fits its pack: they are listed.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: packsFolder }, 'dry-run': { type: 'boolean', default: false } },
});
const [authority] = positionals;
if (authority === undefined) refuse('Name the authority: npm run knowledge:export -- slough');
const read = loadPack(values.to, authority);
if (!read.ok) refuse(read.faults.map((fault) => describeFault(authority, fault)).join('\n'));
const opened = await openExisting(process.env);
if (!opened.ok) refuse(opened.sentence);
const { edition, versions } = await opened.store.knowledgeVersions.live(authority);
await opened.store.close();
const { loaded, fallen } = whatHolds(read.loaded, versions);
if (fallen.length > 0) {
  const lines = fallen.flatMap(({ version, faults }) => [
    `${version.entry}, version ${version.number}, no longer fits its pack:`,
    ...faults.map((fault) => `  ${describeFault(authority, fault)}`),
  ]);
  refuse(['Nothing was written. Publish these anew, or take them out, and try again.', ...lines].join('\n'));
}
const changed = exportPack(packFiles(values.to, authority), read.loaded, loaded);
for (const [file, text] of changed) {
  const path = join(values.to, authority, file);
  if (!values['dry-run']) {
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  process.stdout.write(`${text === undefined ? 'gone   ' : 'written'} ${authority}/${file}\n`);
}
process.stdout.write(
  changed.size === 0
    ? `The files of ${authority} say what is live already (edition ${edition}).\n`
    : `${changed.size} file(s) of ${authority} now say what is live (edition ${edition}). Read the diff before you commit it.\n`,
);

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

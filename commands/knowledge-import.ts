import process from 'node:process';
import { parseArgs } from 'node:util';
import { packsFolder } from '../bot/knowledge.ts';
import { describeFault } from '../knowledge/fault.ts';
import { applyVersions } from '../knowledge/live/apply-versions.ts';
import { entryNow } from '../knowledge/live/entries-by-kind.ts';
import { archived } from '../knowledge/live/entry-version.ts';
import { importedFrom } from '../knowledge/live/files/import-pack.ts';
import type { Imported } from '../knowledge/live/versions-store.ts';
import { whatHolds } from '../knowledge/live/what-holds.ts';
import { loadPack } from '../knowledge/load.ts';
import type { LoadedPack } from '../knowledge/loaded-pack.ts';
import { redact } from '../privacy/redact.ts';
import { openExisting } from './records/open-existing.ts';

/**
 * `npm run knowledge:import -- slough --from FOLDER [--dry-run]`: publishes what the pack files in a folder say on top of what is
 * live in the database of DATABASE_URL, all at once and with the reason "import": entries that differ, new ones, and those
 * that the files no longer have. Running services follow within five seconds. Whoever runs it answers for the second pair of eyes.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
});
const [authority] = positionals;
const { from } = values;
if (authority === undefined || from === undefined)
  refuse(
    'Name the authority and the folder that holds its pack: npm run knowledge:import -- slough --from FOLDER',
  );
const base = packAt(packsFolder, authority);
const files = packAt(from, authority);
const opened = await openExisting(process.env);
if (!opened.ok) refuse(opened.sentence);
const { store } = opened;
const { edition, versions } = await store.knowledgeVersions.live(authority);
const { loaded: live, fallen } = whatHolds(base, versions);
const { text: reason } = redact('import');
const differing = importedFrom(live, files, reason);
const met = new Set(differing.map(({ entry }) => entry));
// What no longer fitted and is the pack's own again must be said anew, or a later release could bring it back.
const settled = fallen
  .filter(({ version }) => !met.has(version.entry))
  .map(({ version: { entry, kind } }): Imported => ({
    entry,
    kind,
    content: entryNow(files.pack, entry)?.content ?? archived,
    reason,
  }));
const all = [...differing, ...settled];
const applied = applyVersions(base, [
  ...versions.filter(({ entry }) => !all.some((each) => each.entry === entry)),
  ...all,
]);
if (!applied.ok) refuse(applied.faults.map((fault) => describeFault(authority, fault)).join('\n'));
const now = values['dry-run']
  ? edition
  : await store.knowledgeVersions.importAll(authority, all, Date.now(), edition);
await store.close();
if (now === undefined) refuse('Somebody published meanwhile, and nothing was imported. Try again.');
for (const { entry, content } of all)
  process.stdout.write(`${content === archived ? 'taken out' : 'published'} ${entry}\n`);
process.stdout.write(
  all.length === 0
    ? `What is live for ${authority} says what the files say already (edition ${edition}).\n`
    : `${all.length} entries of ${authority} ${values['dry-run'] ? 'would be' : 'are'} live from the files (edition ${now}).\n`,
);

function packAt(folder: string, name: string): LoadedPack {
  const load = loadPack(folder, name);
  if (!load.ok) refuse(load.faults.map((fault) => describeFault(name, fault)).join('\n'));
  return load.loaded;
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

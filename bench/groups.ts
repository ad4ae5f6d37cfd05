/** `npm run bench:groups`: how well questions are grouped by meaning, measured on the packs' own phrasings. */
import { loadPack, packNames } from '../knowledge/load.ts';
import { groupingOf } from './grouping.ts';

const folder = 'knowledge/packs';
const packs = packNames(folder).flatMap((name) => {
  const load = loadPack(folder, name);
  return load.ok ? [load.loaded.pack] : [];
});

process.stdout.write('entries asked for   precision   recall\n');
for (const entries of [6, 12, 40]) {
  const { precision, recall } = groupingOf(packs, entries);
  process.stdout.write(
    `${String(entries).padStart(17)}   ${precision.toFixed(2).padStart(9)}   ${recall.toFixed(2).padStart(6)}\n`,
  );
}

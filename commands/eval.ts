import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadKnowledge, packsFolder } from '../bot/knowledge.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import { writeCalibration } from './eval/calibration.ts';
import { readItems, type EvalItem } from './eval/item.ts';
import { carriedBy } from './eval/knowledge-only.ts';
import { packQuestionsReport } from './eval/pack-questions.ts';
import { evalReport, reportLines } from './eval/report.ts';
import { runItems } from './eval/run-items.ts';

/**
 * `npm run eval -- FILE`: asks every question of the file through the real turn pipeline and prints right, wrong,
 * chosen and handed over by kind and authority, how long a turn took, and each miss.
 *
 * - `--source WORDS` keeps the items whose source holds the words; `--json` prints the same for machines.
 * - `--words-only` leaves out what questions mean (SEARCH_VECTORS=off).
 * - `--knowledge-only` says of each item whether any entry carries what it needs, whether or not search finds it.
 * - `--calibration` writes a reliability diagram of each pack, and needs no file.
 *
 * Without a file: each pack's own questions.yaml, which names the entry that answers.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    json: { type: 'boolean', default: false },
    'words-only': { type: 'boolean', default: false },
    'knowledge-only': { type: 'boolean', default: false },
    calibration: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist/eval' },
  },
});
const [file] = positionals;
/** Stands in for an authority that makes no difference. */
const anyAuthority = 'slough';

if (values.calibration) process.stdout.write(writeCalibration(everySearch(), values.out));
else if (file === undefined) askOwnQuestions();
else {
  const { source } = values;
  const items = readItems(file).filter((item) => source === undefined || item.source.includes(source));
  if (values['knowledge-only']) reportCarried(items);
  else {
    const report = evalReport(await runItems(items, anyAuthority, !values['words-only']));
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportLines(report));
    if (report.leaked.length > 0) process.exitCode = 1;
  }
}

function askOwnQuestions(): void {
  for (const authority of packNames(packsFolder)) {
    const load = loadPack(packsFolder, authority);
    if (load.ok) process.stdout.write(packQuestionsReport(load.loaded.pack));
    else process.exitCode = 1;
  }
}

function everySearch(): Extract<ReturnType<typeof loadKnowledge>, { ok: true }>['searches'] {
  const knowledge = loadKnowledge(undefined);
  if (!knowledge.ok) throw new Error(knowledge.faults.join('\n'));
  return knowledge.searches;
}

function reportCarried(items: readonly EvalItem[]): void {
  const searches = everySearch();
  const day = new Date().toISOString().slice(0, 10);
  const carried = carriedBy(items, (authority) => searches.get(authority), anyAuthority, day);
  for (const { item, entries } of carried)
    process.stdout.write(
      `${item.id}\t${entries.length === 0 ? 'NOT CARRIED' : entries.slice(0, 4).join(', ')}\n`,
    );
  const have = carried.filter(({ entries }) => entries.length > 0).length;
  process.stdout.write(`${have} of ${carried.length} items have the fact they need in some entry.\n`);
  if (have < carried.length) process.exitCode = 1;
}

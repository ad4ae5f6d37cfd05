import process from 'node:process';
import { loadKnowledge, packsFolder } from '../bot/knowledge.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import { itemKinds, readItems, type EvalItem } from './eval/item.ts';
import { carriedBy } from './eval/knowledge-only.ts';
import { runItems, type Judged } from './eval/run-items.ts';
import { packQuestionsReport } from './eval/pack-questions.ts';

/**
 * `npm run eval -- file`: asks every question of the file through the real turn pipeline and prints right, wrong,
 * chosen and handed over by kind, then each miss. `--source words` keeps items whose source holds the words.
 * `--knowledge-only` says of each item whether any entry carries what it needs, whether or not search finds it.
 * Without a file: each pack's own questions.yaml, which names the entry that answers.
 */
const given = process.argv.slice(2).filter((argument) => argument !== '--');
const knowledgeOnly = given.includes('--knowledge-only');
const [file, ...rest] = given.filter((argument) => argument !== '--knowledge-only');
const only = rest[0] === '--source' ? rest[1] : undefined;
if (file === undefined) {
  for (const authority of packNames(packsFolder)) {
    const load = loadPack(packsFolder, authority);
    if (load.ok) process.stdout.write(packQuestionsReport(load.loaded.pack));
    else process.exitCode = 1;
  }
} else {
  const items = readItems(file).filter(({ source }) => only === undefined || source.includes(only));
  if (knowledgeOnly) reportCarried(items);
  else report(await runItems(items, 'slough'));
}

function reportCarried(items: readonly EvalItem[]): void {
  const knowledge = loadKnowledge(undefined);
  if (!knowledge.ok) throw new Error(knowledge.faults.join('\n'));
  const day = new Date().toISOString().slice(0, 10);
  const carried = carriedBy(items, (authority) => knowledge.searches.get(authority), 'slough', day);
  for (const { item, entries } of carried)
    process.stdout.write(
      `${item.id}\t${entries.length === 0 ? 'NOT CARRIED' : entries.slice(0, 4).join(', ')}\n`,
    );
  const have = carried.filter(({ entries }) => entries.length > 0).length;
  process.stdout.write(`${have} of ${carried.length} items have the fact they need in some entry.\n`);
  if (have < carried.length) process.exitCode = 1;
}

function report(judged: readonly Judged[]): void {
  const line = (name: string, of: readonly Judged[]): string => {
    const count = (verdict: Judged['verdict']): string =>
      String(of.filter((one) => one.verdict === verdict).length).padStart(6);
    return `${name.padEnd(14)}${String(of.length).padStart(5)}${count('right')}${count('wrong')}${count('chosen')}${count('handed-over')}`;
  };
  process.stdout.write(`${'kind'.padEnd(14)}${'asked'.padStart(5)} right wrong chose handed\n`);
  for (const kind of itemKinds) {
    const of = judged.filter(({ item }) => item.kind === kind);
    if (of.length > 0) process.stdout.write(`${line(kind, of)}\n`);
  }
  process.stdout.write(`${line('all', judged)}\n\n`);
  for (const { item, reply, verdict, leaked } of judged) {
    if (leaked.length > 0) process.stdout.write(`LEAKED ${item.id}: ${leaked.join(', ')} was kept\n`);
    if (verdict !== 'right') process.stdout.write(miss(item, reply.summary, reply.text, verdict));
  }
  if (judged.some(({ leaked }) => leaked.length > 0)) process.exitCode = 1;
}

function miss(item: EvalItem, summary: string, text: string, verdict: string): string {
  return `${verdict.toUpperCase()} ${item.id} (${item.kind}, ${item.authority}): ${item.question}\n    ${summary}\n    ${text.replaceAll('\n', ' | ').slice(0, 260)}\n`;
}

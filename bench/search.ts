import { cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startEncoder } from '../knowledge/search/vectors/encoder.ts';
import { accuracy, type Figures } from './search/accuracy.ts';
import { encoderFolder } from './search/encoder-folder.ts';
import type { Engine } from './search/engine.ts';
import { growth } from './search/growth.ts';
import { percentile } from './search/measures.ts';
import { memoryOf } from './search/memory.ts';
import { byMeaning, byMeaningWhereUnsure, byWords, variant } from './search/ours.ts';
import { packFigures } from './search/packs.ts';
import { peers } from './search/peers.ts';
import { drawPhrasings, readPublicSet, setsFolder } from './search/public-sets.ts';
import { fuseRepair, noRepair } from './search/repairers.ts';
import { mistyper } from './search/slips.ts';

/**
 * `npm run bench:search`: our search beside its peers on public question sets: accuracy, the line between answering and
 * refusing, speed, memory, slips of typing, growth. `--quick` asks 500 questions of one draw; `--only` runs one part:
 * accuracy, typos, neighbours, packs, live, memory or growth.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const isWanted = (part: string): boolean => values.only === undefined || values.only === part;
const seeds = values.quick ? [1] : [1, 2, 3];
const most = values.quick ? 500 : Infinity;
const sets = ['clinc150', 'banking77'].flatMap((name) => readPublicSet(name) ?? []);
const encoder = startEncoder(encoderFolder);
const ours = [byWords, byMeaning(encoder, true), byMeaningWhereUnsure(encoder, true)];
const engines: readonly Engine[] = [...ours, ...peers];

say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
if (isWanted('packs')) await reportPacks();
if (sets.length < 2)
  say(`SKIPPED: the public question sets are not in ${setsFolder}; nothing can be measured without them.`);
else {
  if (isWanted('accuracy')) await reportAccuracy();
  if (isWanted('typos')) await reportTypos();
  if (isWanted('neighbours')) await reportNeighbours();
  if (isWanted('live')) await reportLive();
  if (isWanted('memory')) await reportMemory();
  if (isWanted('growth')) await reportGrowth();
}
await encoder.close();

async function reportAccuracy(): Promise<void> {
  for (const set of sets)
    for (const count of values.quick ? [10] : [5, 10]) {
      say(
        `\n${set.name}, ${count} phrasings an entry, draws ${seeds.join(', ')}; fuse.js on a sample of 300 questions`,
      );
      say(`${''.padEnd(42)}top-1  (±)  top-3  AUROC  in scope / refused   p50 ms  p99 ms  build ms`);
      for (const engine of engines) {
        const figures = await accuracy(engine, { set, count, seeds, most });
        say(`${engine.name.padEnd(42)}${row(figures)}`);
      }
    }
}

function row({ top1, top1Spread, top3, auroc, inScope, outOfScope, p50, p99, build }: Figures): string {
  return [
    percent(top1),
    `(${(50 * top1Spread).toFixed(1)})`.padStart(6),
    percent(top3),
    auroc === undefined ? '    –' : percent(auroc),
    Number.isNaN(outOfScope) ? '           –    ' : `   ${percent(inScope)} /${percent(outOfScope)}`,
    p50.toFixed(2).padStart(11),
    p99.toFixed(2).padStart(7),
    build.toFixed(0).padStart(9),
  ].join(' ');
}

async function reportTypos(): Promise<void> {
  say('\nThree of ten longer words mistyped: CLINC150, 10 phrasings, draw 1; top-1 clean → typed');
  for (const set of sets.slice(0, 1))
    for (const engine of [
      ...engines,
      variant('ours by words, slips left alone', { repair: () => noRepair }),
      variant('ours by words, repaired by fuse.js', { repair: fuseRepair }),
    ]) {
      const round = { set, count: 10, seeds: [1], most: values.quick ? 500 : 2_000 };
      const clean = await accuracy(engine, round);
      const typed = await accuracy(engine, { ...round, typed: mistyper(1) });
      say(
        `${engine.name.padEnd(42)}${percent(clean.top1)} → ${percent(typed.top1)}, p99 ${typed.p99.toFixed(2)} ms`,
      );
    }
}

async function reportPacks(): Promise<void> {
  say("\nThe packs' own questions");
  for await (const line of packFigures()) say(line);
}

async function reportNeighbours(): Promise<void> {
  say(
    '\nHow many phrasings are weighed against each other, by words: 10 phrasings an entry, draw 1, 1,000 questions',
  );
  for (const set of sets)
    for (const neighbours of [1, 16, 32, 64, 128, 256]) {
      const engine = variant(`${set.name}, ${neighbours}`, { neighbours });
      const figures = await accuracy(engine, { set, count: 10, seeds: [1], most: 1_000 });
      say(`${engine.name.padEnd(42)}${row(figures)}`);
    }
}

async function reportLive(): Promise<void> {
  say('\nOne question at a time with its vector made live: CLINC150, 1,500 phrasings');
  for (const set of sets.slice(0, 1))
    for (const engine of [byWords, byMeaning(encoder, false), byMeaningWhereUnsure(encoder, false)]) {
      const built = await engine.build(drawPhrasings(set, 10, 1));
      const times: number[] = [];
      for (const { text } of set.test.slice(0, 600)) {
        const from = performance.now();
        await built.rank(text);
        times.push(performance.now() - from);
      }
      const warm = times.slice(100);
      say(
        `${engine.name.padEnd(42)}p50 ${percentile(warm, 0.5).toFixed(2)} ms, p99 ${percentile(warm, 0.99).toFixed(2)} ms`,
      );
    }
}

async function reportMemory(): Promise<void> {
  say('\nMemory over the bare process, CLINC150, 1,500 phrasings');
  for (const { name } of engines)
    say(`${name.padEnd(42)}${(await memoryOf(name)).toFixed(0).padStart(5)} MB`);
}

async function reportGrowth(): Promise<void> {
  say('\nGrowth of our engine (random vectors: ranking alone, without making the vector)');
  say(`${'phrasings'.padEnd(12)}${'vectors'.padEnd(9)} build s  p50 ms  p99 ms     MB`);
  for (const phrasings of values.quick ? [500, 5_000] : [500, 1_500, 5_000, 15_000, 50_000])
    for (const hasVectors of [false, true]) {
      const { build, p50, p99, memory } = await growth(phrasings, hasVectors);
      say(
        `${String(phrasings).padEnd(12)}${(hasVectors ? 'yes' : 'no').padEnd(9)}${(build / 1000).toFixed(2).padStart(8)}${p50.toFixed(2).padStart(8)}${p99.toFixed(2).padStart(8)}${memory.toFixed(0).padStart(7)}`,
      );
    }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

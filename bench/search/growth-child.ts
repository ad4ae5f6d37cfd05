import process from 'node:process';
import { calibrateInThread } from '../../knowledge/search/calibrate-in-thread.ts';
import { sentenceVectors, dimensions } from '../../knowledge/search/vectors/sentence-vectors.ts';
import { chanceFrom, shuffled } from './chance.ts';
import { percentile } from './measures.ts';
import { rankerOf, wordsOf } from './ours.ts';
import { readPublicSet } from './public-sets.ts';

/**
 * `growth-child.ts <phrasings> <vectors: yes|no>`: builds our engine on so many phrasings and prints build time, the time a thread calibrates, p50, p99 and memory
 * as one line of JSON. Alone in its process, so that the memory is its own. Phrasings are the training questions of
 * both public sets, 50 to an entry; beyond those, the same with a word left out. Vectors are random here: what they
 * cost does not depend on what they say.
 */
const [size = '1500', vectors = 'no'] = process.argv.slice(2);
const count = Number(size);
const sets = ['clinc150', 'banking77'].flatMap((name) => readPublicSet(name) ?? []);
const texts = shuffled(
  sets.flatMap(({ train }) => train.map(({ text }) => text)),
  1,
);
const chance = chanceFrom(2);
const phrasings = Array.from({ length: count }, (_, place) => {
  const text = texts[place % texts.length] ?? '';
  const words = text.split(' ');
  const without = Math.floor(chance() * words.length);
  return {
    text: place < texts.length ? text : words.filter((__, at) => at !== without).join(' '),
    entry: `entry ${place % Math.ceil(count / 50)}`,
  };
});
const questions = shuffled(
  sets.flatMap(({ test }) => test),
  3,
).slice(0, 1_000);
const collect = (): void => {
  (globalThis as { readonly gc?: () => void }).gc?.();
};
collect();
const before = process.memoryUsage().rss;
const start = performance.now();
const ranking = rankerOf(phrasings);
const build = performance.now() - start;
const unit = (): Float32Array => {
  const vector = Float32Array.from({ length: dimensions }, () => chance() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
// As the encoder gives them: shared with the thread that calibrates, not copied.
const numbers = new Float32Array(new SharedArrayBuffer(vectors === 'yes' ? 4 * count * dimensions : 0));
if (vectors === 'yes') for (let place = 0; place < count; place += 1) numbers.set(unit(), place * dimensions);
const meaning = vectors === 'yes' ? { phrasings: sentenceVectors(numbers), question: unit() } : undefined;
for (const { text } of questions.slice(0, 100)) ranking.rank(text, meaning);
const times = questions.map(({ text }) => {
  const from = performance.now();
  ranking.rank(text, meaning);
  return performance.now() - from;
});
collect();
const memory = (process.memoryUsage().rss - before) / 2 ** 20;
const calibrating = performance.now();
await calibrateInThread(
  wordsOf(phrasings),
  vectors === 'yes' ? { phrasings: numbers, questions: new Float32Array(0) } : undefined,
);
const calibrate = performance.now() - calibrating;
process.stdout.write(
  JSON.stringify({
    build,
    calibrate,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    memory,
  }),
);

import { accuracy } from '../accuracy.ts';
import { variant } from '../ours.ts';
import type { Run } from '../run.ts';
import { row, rowHead, say } from '../say.ts';

/** How many phrasings need to be weighed against each other. */
export async function neighboursPart({ sets }: Run): Promise<void> {
  say('\nPhrasings weighed against each other, by words: 10 phrasings an entry, draw 1, 1,000 questions');
  say(rowHead);
  for (const set of sets)
    for (const neighbours of [1, 16, 32, 64, 128, 256]) {
      const engine = variant(`${set.name}, ${neighbours}`, { neighbours });
      const figures = await accuracy(engine, { set, count: 10, seeds: [1], most: 1_000 });
      say(`${engine.name.padEnd(42)}${row(figures)}`);
    }
}

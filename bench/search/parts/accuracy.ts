import { accuracy } from '../accuracy.ts';
import { engines, type Run } from '../run.ts';
import { row, rowHead, say } from '../say.ts';

/** Which engine finds the right entry, and which knows what it does not know. */
export async function accuracyPart(run: Run): Promise<void> {
  for (const set of run.sets)
    for (const count of run.counts) {
      say(
        `\n${set.name}, ${count} phrasings an entry, draws ${run.seeds.join(', ')}; fuse.js on a sample of 300 questions`,
      );
      say(rowHead);
      for (const engine of engines(run))
        say(`${engine.name.padEnd(42)}${row(await accuracy(engine, { ...run, set, count }))}`);
    }
}

import { percentile } from '../measures.ts';
import { byMeaning, byMeaningWhereUnsure, byWords } from '../ours.ts';
import { drawPhrasings } from '../public-sets.ts';
import type { Run } from '../run.ts';
import { load, say } from '../say.ts';

/** How long a question takes when its vector is made then and there. */
export async function livePart({ sets, encoder }: Run): Promise<void> {
  say('\nOne question at a time with its vector made live: 10 phrasings an entry, 500 questions');
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
        `${engine.name.padEnd(42)}p50 ${percentile(warm, 0.5).toFixed(2)} ms, p99 ${percentile(warm, 0.99).toFixed(2)} ms, ${load()}`,
      );
    }
}

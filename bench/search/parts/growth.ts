import { growth } from '../growth.ts';
import type { Run } from '../run.ts';
import { load, say } from '../say.ts';

/** What becomes of time and memory as the knowledge grows. */
export async function growthPart({ quick }: Run): Promise<void> {
  say('\nGrowth of our engine (random vectors: ranking alone, without making the vector)');
  say(`${'phrasings'.padEnd(12)}${'vectors'.padEnd(9)} build s  calibrate s  p50 ms  p99 ms     MB`);
  for (const phrasings of quick ? [500, 5_000] : [500, 1_500, 5_000, 15_000, 50_000])
    for (const hasVectors of [false, true]) {
      const { build, calibrate, p50, p99, memory } = await growth(phrasings, hasVectors);
      const columns = [
        (build / 1000).toFixed(2).padStart(8),
        (calibrate / 1000).toFixed(2).padStart(13),
        p50.toFixed(2).padStart(8),
        p99.toFixed(2).padStart(8),
        memory.toFixed(0).padStart(7),
        `  ${load()}`,
      ];
      say(`${String(phrasings).padEnd(12)}${(hasVectors ? 'yes' : 'no').padEnd(9)}${columns.join('')}`);
    }
}

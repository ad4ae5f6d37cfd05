import { monitorEventLoopDelay } from 'node:perf_hooks';
import { packsFolder } from '../../bot/knowledge.ts';
import { loadPack, packNames } from '../../knowledge/load.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { reloadInWorker } from '../../knowledge/search/reload.ts';
import { mean } from './measures.ts';
import { isKnownWord } from '../../privacy/known-words.ts';

/** What reading one pack again cost. Times in milliseconds. */
export interface Reloaded {
  readonly authority: string;
  readonly phrasings: number;
  /** From the edit to the search that knows it, calibrated anew. */
  readonly took: number;
  /** The longest that the event loop was held up meanwhile; a busy machine adds what it gave to others. */
  readonly longestBlock: number;
  /** The same by the build that holds everything up, in the same run. */
  readonly atOnce: number;
}

const times = 3;

/** Reads every pack again, some times, with nothing kept: the worst of an edit. The block is the worst of them, the rest means. */
export async function* reloads(): AsyncGenerator<Reloaded> {
  for (const authority of packNames(packsFolder)) {
    const load = loadPack(packsFolder, authority);
    if (!load.ok) continue;
    const { pack } = load.loaded;
    const took: number[] = [];
    const blocked: number[] = [];
    const atOnce: number[] = [];
    let phrasings = 0;
    for (let round = 0; round < times; round += 1) {
      const before = performance.now();
      packSearch(pack, isKnownWord);
      atOnce.push(performance.now() - before);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const from = performance.now();
      const search = await reloadInWorker(pack, { isRealWord: isKnownWord });
      took.push(performance.now() - from);
      delay.disable();
      blocked.push(delay.max / 1e6);
      phrasings = search.ranker.phrasings.length;
    }
    yield {
      authority,
      phrasings,
      took: mean(took),
      longestBlock: Math.max(...blocked),
      atOnce: mean(atOnce),
    };
  }
}

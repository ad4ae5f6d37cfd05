import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { Vectors } from '../../knowledge/search/vectors/vectors.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Deliveries } from '../../queue/deliveries.ts';
import type { Count } from './counted-log.ts';

/** The vectors, telling how long each ranking took, in milliseconds: by words, or by meaning with the encoding in it. */
export function timedVectors(vectors: Vectors, took: (ms: number, by: 'words' | 'meaning') => void): Vectors {
  return {
    ...vectors,
    searchFor: async (search, question, ranked) => {
      const started = performance.now();
      const found = await vectors.searchFor(search, question, ranked);
      const before = performance.now() - started;
      // Asked by words it may be another object, which knows already what words rank; meaning is calibrated by itself.
      const by = found.calibration === search.calibration ? 'words' : 'meaning';
      return timedSearch(found, (ms) => took(before + ms, by));
    },
  };
}

function timedSearch(search: PackSearch, took: (ms: number) => void): PackSearch {
  return {
    ...search,
    rank: (...asked) => {
      const started = performance.now();
      const ranked = search.rank(...asked);
      took(performance.now() - started);
      return ranked;
    },
  };
}

/** The advice line, counting what is handed over to it. */
export function countedLine(line: AdviceLine, count: Count): AdviceLine {
  return {
    ...line,
    ask: async (asking) => {
      const outcome = await line.ask(asking);
      if (outcome.ok) count('advice_line.hand_overs');
      return outcome;
    },
  };
}

/** The deliveries, counting what Teams has taken. */
export function countedDeliveries<D extends Pick<Deliveries, 'sent'>>(deliveries: D, count: Count): D {
  return {
    ...deliveries,
    sent: async (id, posted) => {
      await deliveries.sent(id, posted);
      count('advice_line.deliveries', { outcome: 'sent' });
    },
  };
}

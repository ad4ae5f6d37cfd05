import { kinds, type Features } from './features.ts';
import { numbering, packed, type Numbers } from './numbering.ts';
import { counted, type Steps } from './slices.ts';

/** The features of phrasings by their numbers, each once for every phrasing and kind, in the order in which they are said. */
export interface PhrasingFeatures {
  readonly phrasings: number;
  /** How many features there are. */
  readonly features: number;
  /** The number of the feature with a hash; -1 where no phrasing has it. */
  readonly numberOf: Numbers['of'];
  readonly said: Int32Array;
  /** How often the phrasing says the feature at the same place. */
  readonly times: Uint8Array;
  /** Where each kind of each phrasing ends: `phrasing * kinds.length + kind`. */
  readonly ends: Int32Array;
}

/** Room for so many features a phrasing to begin with. */
const usual = 192;
/** Nothing is said more often than this in one phrasing. */
const mostTimes = 255;

/** Reads the features of so many phrasings. */
export function* phrasingFeatures(
  phrasings: number,
  featuresAt: (phrasing: number) => Features,
): Steps<PhrasingFeatures> {
  const met = numbering();
  const ends = new Int32Array(phrasings * kinds.length);
  let said = new Int32Array(phrasings * usual);
  let used = 0;
  yield* counted(phrasings, (phrasing) => {
    const { lists } = featuresAt(phrasing);
    for (let kind = 0; kind < kinds.length; kind += 1) {
      const list = lists[kind];
      if (list !== undefined) {
        if (used + list.length > said.length) said = grown(said, used + list.length);
        for (let at = 0; at < list.length; at += 1) said[used + at] = met.add(list[at] ?? 0);
        used += list.length;
      }
      ends[phrasing * kinds.length + kind] = used;
    }
  });
  const { of: numberOf, became } = yield* packed(met);
  const features = became.length;
  const times = yield* eachOnce(said, ends, became);
  return { phrasings, features, numberOf, said, times, ends };
}

/** Puts the new numbers in, of those that a kind of a phrasing has twice the first; the ends move with them. Gives how often. */
function* eachOnce(said: Int32Array, ends: Int32Array, became: Int32Array): Steps<Uint8Array> {
  const times = new Uint8Array(ends.at(-1) ?? 0);
  const seen = new Int32Array(became.length);
  let from = 0;
  let used = 0;
  yield* counted(ends.length, (part) => {
    const end = ends[part] ?? 0;
    const first = used;
    for (let at = from; at < end; at += 1) {
      const feature = became[said[at] ?? 0] ?? 0;
      const before = seen[feature] ?? 0;
      seen[feature] = before + 1;
      if (before === 0) said[used++] = feature;
    }
    for (let at = first; at < used; at += 1) {
      const feature = said[at] ?? 0;
      times[at] = Math.min(mostTimes, seen[feature] ?? 1);
      seen[feature] = 0;
    }
    from = end;
    ends[part] = used;
  });
  return times;
}

function grown(list: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least, Math.ceil(1.5 * list.length)));
  longer.set(list);
  return longer;
}

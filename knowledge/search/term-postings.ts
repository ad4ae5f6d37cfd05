import { counted, type Steps } from './slices.ts';

/** The meaningful stems of a phrasing, and the place of the entry that it asks for. */
export interface Phrased {
  readonly entry: number;
  readonly stems: readonly string[];
}

/**
 * Which entries have a stem, or two that stand together, and how often. In flat arrays: a Map for each of some twenty
 * thousand terms takes ten times the memory.
 */
export interface TermPostings {
  /** The number of a stem; -1 where no entry has it. */
  readonly stem: (stem: string) => number;
  /** The number of two stems that stand together, by their own numbers; -1 where no entry has them so. */
  readonly pair: (first: number, second: number) => number;
  /** Where the entries of each number begin; behind the last, where they end. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  /** How often the entry at the same place has it. */
  readonly counts: Int32Array;
}

/** A pair of stems is one number: the first, and one more, times this, and the second. */
const apart = 2 ** 26;

/** Reads the terms of so many phrasings, of so many entries. */
export function* termPostings(
  phrasings: number,
  phrasedAt: (phrasing: number) => Phrased,
  entries: number,
): Steps<TermPostings> {
  const stems = new Map<string, number>();
  const said = Array.from({ length: entries }, () => new Map<number, number>());
  yield* counted(phrasings, (phrasing) => {
    const phrased = phrasedAt(phrasing);
    const counts = said[phrased.entry];
    if (counts === undefined) return;
    let before = -1;
    for (const each of phrased.stems) {
      const stem = stems.get(each) ?? stems.size;
      if (stem === stems.size) stems.set(each, stem);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const pair = (before + 1) * apart + stem;
      if (before !== -1) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      before = stem;
    }
  });
  const pairs = new Set<number>();
  yield* counted(entries, (entry) => {
    for (const term of said[entry]?.keys() ?? []) if (term >= apart) pairs.add(term);
  });
  const inOrder = Float64Array.from(pairs).toSorted();
  yield;
  return yield* flattened(said, stems, inOrder);
}

function* flattened(
  said: readonly ReadonlyMap<number, number>[],
  stems: ReadonlyMap<string, number>,
  pairs: Float64Array,
): Steps<TermPostings> {
  const pairAt = (pair: number): number => {
    const place = placeOf(pairs, pair);
    return place === -1 ? -1 : stems.size + place;
  };
  const starts = new Int32Array(stems.size + pairs.length + 1);
  yield* counted(said.length, (entry) => {
    for (const term of said[entry]?.keys() ?? []) {
      const next = (term < apart ? term : pairAt(term)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  });
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const entries = new Int32Array(starts.at(-1) ?? 0);
  const counts = new Int32Array(entries.length);
  const next = starts.slice();
  yield* counted(said.length, (entry) => {
    for (const [term, count] of said[entry] ?? []) {
      const number = term < apart ? term : pairAt(term);
      const place = next[number] ?? 0;
      next[number] = place + 1;
      entries[place] = entry;
      counts[place] = count;
    }
  });
  return numbered(stems, pairs, { starts, entries, counts });
}

/** By itself, so that what the postings were made from is not kept with them. */
function numbered(
  stems: ReadonlyMap<string, number>,
  pairs: Float64Array,
  postings: Pick<TermPostings, 'starts' | 'entries' | 'counts'>,
): TermPostings {
  return {
    ...postings,
    stem: (stem) => stems.get(stem) ?? -1,
    pair: (first, second) => {
      const place = first === -1 || second === -1 ? -1 : placeOf(pairs, (first + 1) * apart + second);
      return place === -1 ? -1 : stems.size + place;
    },
  };
}

/** Where a number stands among numbers in order; -1 where it does not. */
function placeOf(inOrder: Float64Array, value: number): number {
  let low = 0;
  let high = inOrder.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = inOrder[middle] ?? 0;
    if (here === value) return middle;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

import type { Steps } from './slices.ts';
import { termPostings, type Phrased, type TermPostings } from './term-postings.ts';

/**
 * Okapi BM25 (Robertson and Zaragoza 2009) over all phrasings of an entry taken together, as a share of the most that
 * the question could score: a question often takes its words from several phrasings. A word that no entry has counts
 * against all, which is what lets a question about another matter score low.
 */
export interface EntryEvidence {
  /**
   * One score in 0..1 per entry, good until it is asked again, which writes into the same. `without` leaves one phrasing
   * out, as if it had never been written.
   */
  readonly scores: (stems: readonly string[], without?: Phrased) => Float64Array;
}

const saturation = 0.9;
/** Entries differ in length by how much was written about them more than by content, so length counts for little. */
const lengthWeight = 0.3;
/** Two words that stand together add this much of what a single word does: "post adopt" says more than either. */
const pairWeight = 0.4;

/** Builds the index over the phrasings of `entries` entries. */
export function* entryEvidence(
  phrasings: number,
  phrasedAt: (phrasing: number) => Phrased,
  entries: number,
): Steps<EntryEvidence> {
  const lengths = new Float64Array(entries);
  const postings = yield* termPostings(
    phrasings,
    (phrasing) => {
      const phrased = phrasedAt(phrasing);
      lengths[phrased.entry] = (lengths[phrased.entry] ?? 0) + phrased.stems.length;
      return phrased;
    },
    entries,
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, entries);
  return {
    scores: scorer(
      postings,
      lengths.map((length) => 1 - lengthWeight + (lengthWeight * length) / Math.max(1, average)),
    ),
  };
}

const nothing: ReadonlyMap<number, number> = new Map();

/** `lengthOf` says of every entry how long it is beside the others. */
function scorer(postings: TermPostings, lengthOf: Float64Array): EntryEvidence['scores'] {
  const scores = new Float64Array(lengthOf.length);
  const { starts, entries, counts } = postings;
  /** Adds what the entries with a term score for it; says how much it weighs. */
  const add = (term: number, isPair: boolean, without: Phrased | undefined, own: number): number => {
    const begin = starts[term] ?? 0;
    const end = term === -1 ? begin : (starts[term + 1] ?? 0);
    let found = end - begin;
    if (own > 0)
      for (let place = begin; place < end; place += 1)
        if (entries[place] === without?.entry && (counts[place] ?? 0) <= own) found -= 1;
    const weight = Math.log(1 + (scores.length - found + 0.5) / (found + 0.5)) * (isPair ? pairWeight : 1);
    for (let place = begin; place < end; place += 1) {
      const entry = entries[place] ?? 0;
      const times = (counts[place] ?? 0) - (entry === without?.entry ? own : 0);
      if (times > 0)
        scores[entry] =
          (scores[entry] ?? 0) +
          (weight * times * (saturation + 1)) / (times + saturation * (lengthOf[entry] ?? 1));
    }
    // Two words that never stand together in an entry are no evidence against: only single words are missed.
    return found > 0 || !isPair ? weight : 0;
  };
  return (stems, without) => {
    scores.fill(0);
    const own = without === undefined ? nothing : timesIn(without, postings);
    let most = 0;
    for (const stem of new Set(stems)) {
      const term = postings.stem(stem);
      most += add(term, false, without, own.get(term) ?? 0);
    }
    for (const pair of pairsIn(stems, postings)) most += add(pair, true, without, own.get(pair) ?? 0);
    if (most !== 0)
      for (let entry = 0; entry < scores.length; entry += 1)
        scores[entry] = Math.min(1, (scores[entry] ?? 0) / most);
    return scores;
  };
}

/** The pairs that stand together somewhere, each once. */
function pairsIn(stems: readonly string[], postings: TermPostings): ReadonlySet<number> {
  const found = new Set<number>();
  let before = -1;
  for (const each of stems) {
    const stem = postings.stem(each);
    const pair = postings.pair(before, stem);
    if (pair !== -1) found.add(pair);
    before = stem;
  }
  return found;
}

/** How often a phrasing has each of its terms. */
function timesIn({ stems }: Phrased, postings: TermPostings): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  const count = (term: number): void => void times.set(term, (times.get(term) ?? 0) + 1);
  let before = -1;
  for (const each of stems) {
    const stem = postings.stem(each);
    count(stem);
    if (before !== -1) count(postings.pair(before, stem));
    before = stem;
  }
  return times;
}

import { mapped, type Steps } from './slices.ts';

/**
 * Okapi BM25 (Robertson and Zaragoza 2009) over all phrasings of an entry taken together, as a share of the most that
 * the question could score: a question often takes its words from several phrasings. A word that no entry has counts
 * against all, which is what lets a question about another matter score low.
 */
export interface EntryEvidence {
  /** One score in 0..1 per entry. `without` leaves one phrasing out, as if it had never been written. */
  readonly scores: (stems: readonly string[], without?: Phrased) => Float64Array;
}

/** The meaningful stems of a phrasing, and the place of the entry that it asks for. */
export interface Phrased {
  readonly entry: number;
  readonly stems: readonly string[];
}

const saturation = 0.9;
/** Entries differ in length by how much was written about them more than by content, so length counts for little. */
const lengthWeight = 0.3;
/** Two words that stand together add this much of what a single word does. */
const pairWeight = 0.4;

/** Builds the index over the phrasings of `entries` entries. */
export function* entryEvidence(phrasings: readonly Phrased[], entries: number): Steps<EntryEvidence> {
  const lengths = new Float64Array(entries);
  const holders = new Map<string, Map<number, number>>();
  yield* mapped(phrasings, ({ entry, stems }) => {
    lengths[entry] = (lengths[entry] ?? 0) + stems.length;
    for (const term of termsOf(stems)) {
      const counted = holders.get(term) ?? new Map<number, number>();
      if (counted.size === 0) holders.set(term, counted);
      counted.set(entry, (counted.get(entry) ?? 0) + 1);
    }
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, entries);
  const lengthOf = lengths.map((length) => 1 - lengthWeight + (lengthWeight * length) / Math.max(1, average));
  return {
    scores: (stems, without) => {
      const scores = new Float64Array(entries);
      const own = counts(without === undefined ? [] : termsOf(without.stems));
      let most = 0;
      for (const term of new Set(termsOf(stems))) {
        const isPair = term.includes(' ');
        const counted = holders.get(term);
        const left = (entry: number, count: number): number =>
          count - (entry === without?.entry ? (own.get(term) ?? 0) : 0);
        const gone =
          without !== undefined &&
          left(without.entry, counted?.get(without.entry) ?? 0) <= 0 &&
          own.has(term);
        const found = (counted?.size ?? 0) - (gone ? 1 : 0);
        const weight = Math.log(1 + (entries - found + 0.5) / (found + 0.5)) * (isPair ? pairWeight : 1);
        // Two words that never stand together in an entry are no evidence against: only single words are missed.
        if (found > 0 || !isPair) most += weight;
        for (const [entry, count] of counted ?? []) {
          const times = left(entry, count);
          if (times > 0)
            scores[entry] =
              (scores[entry] ?? 0) +
              (weight * times * (saturation + 1)) / (times + saturation * (lengthOf[entry] ?? 1));
        }
      }
      return most === 0 ? scores : scores.map((score) => Math.min(1, score / most));
    },
  };
}

/** Single stems and neighbouring pairs: "post adopt" says more than either word. */
function termsOf(stems: readonly string[]): readonly string[] {
  return [...stems, ...stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`)];
}

function counts(terms: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

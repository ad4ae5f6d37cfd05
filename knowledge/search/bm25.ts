import { postings } from './postings.ts';

/**
 * Okapi BM25 over short phrasings (Robertson and Zaragoza 2009), as a share of the most that the question could score:
 * 1 means that every meaningful word of it is found. Words that no phrasing has count against it, which is what lets
 * a question about another matter score low.
 */
export interface WordIndex {
  /** One score in 0..1 per phrasing. */
  readonly scores: (stems: readonly string[]) => Float64Array;
}

const saturation = 0.9;
/** Phrasings differ in length by chance more than by content, so length counts for little. */
const lengthWeight = 0.3;
/** Two words that stand together add this much of what a single word does. */
const pairWeight = 0.4;

/** Builds the index; cost grows with the number of words. */
export function wordIndex(documents: readonly (readonly string[])[]): WordIndex {
  const average = documents.reduce((sum, stems) => sum + stems.length, 0) / Math.max(1, documents.length);
  const lists = postings(
    documents.map((stems) => {
      const length = 1 - lengthWeight + (lengthWeight * stems.length) / average;
      return [...counts(termsOf(stems))].map(
        ([term, count]) => [term, (count * (saturation + 1)) / (count + saturation * length)] as const,
      );
    }),
  );
  const rarity = (term: string): number => {
    const found = lists.frequency(term);
    return Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
  };
  return {
    scores: (stems) => {
      const scores = new Float64Array(documents.length);
      let most = 0;
      for (const term of counts(termsOf(stems)).keys()) {
        const isPair = term.includes(' ');
        const weight = rarity(term) * (isPair ? pairWeight : 1);
        // Two words that never stand together in a phrasing are no evidence against: only single words are missed.
        if (lists.addTo(scores, term, weight) || !isPair) most += weight;
      }
      if (most === 0) return scores;
      for (let index = 0; index < scores.length; index += 1)
        scores[index] = Math.min(1, (scores[index] ?? 0) / most);
      return scores;
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

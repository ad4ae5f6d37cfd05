import { postings } from './postings.ts';

/**
 * Cosine similarity of TF-IDF weighted character n-grams (3 to 5) within words: forgiving of typos, endings and
 * words run together. Scores lie in 0..1.
 */
export interface CharacterIndex {
  readonly scores: (words: readonly string[]) => Float64Array;
}

/** Pairs of letters are left out: they stand in every phrasing, cost the most and tell the least. */
const shortest = 3;
const longest = 5;

/** Builds the index over phrasings that are already split into words. */
export function characterIndex(documents: readonly (readonly string[])[]): CharacterIndex {
  const grams = documents.map((words) => gramCounts(words));
  const frequency = new Map<string, number>();
  for (const counted of grams) {
    for (const gram of counted.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const rarity = (gram: string): number =>
    Math.log((documents.length + 1) / ((frequency.get(gram) ?? 0) + 1)) + 1;
  const lists = postings(grams.map((counted) => unitVector(counted, rarity)));
  return {
    scores: (words) => {
      const scores = new Float64Array(documents.length);
      for (const [gram, weight] of unitVector(gramCounts(words), rarity)) lists.addTo(scores, gram, weight);
      return scores;
    },
  };
}

function gramCounts(words: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let size = shortest; size <= longest; size += 1) {
      for (let start = 0; start + size <= padded.length; start += 1) {
        const gram = padded.slice(start, start + size);
        counted.set(gram, (counted.get(gram) ?? 0) + 1);
      }
    }
  }
  return counted;
}

function unitVector(
  counted: ReadonlyMap<string, number>,
  rarity: (gram: string) => number,
): readonly (readonly [string, number])[] {
  const weighted = [...counted].map(([gram, count]) => [gram, (1 + Math.log(count)) * rarity(gram)] as const);
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return length === 0 ? [] : weighted.map(([gram, weight]) => [gram, weight / length] as const);
}

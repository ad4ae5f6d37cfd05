import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { isEmptyWord } from './words.ts';

/** Repairs words that the knowledge does not have, against the words it does. */
export type Spelling = (words: readonly string[]) => readonly string[];

/** A word of up to three letters is an abbreviation or a real short word more often than a slip. */
const shortestRepaired = 4;
/** Fuse's score: 0 is perfect; a swap in a word of five letters scores about 0.4. `isSlip` decides. */
const worstScore = 0.4;

/**
 * Makes the repairer. `vocabulary` is every word of the phrasings and answers; `isRealWord` says which other words are
 * correctly spelt English and must be left alone ("snow" is not "know").
 */
export function spelling(vocabulary: ReadonlySet<string>, isRealWord: (word: string) => boolean): Spelling {
  const known = [...vocabulary].filter((word) => word.length >= shortestRepaired);
  const fuse = new Fuse(known, { includeScore: true, threshold: 0.4, distance: 20, minMatchCharLength: 2 });
  const remembered = new Map<string, string>();
  const repair = (word: string): string => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const best = fuse
      .search(word, { limit: 8 })
      .filter(({ item, score }) => score !== undefined && score <= worstScore && isSlip(word, item))
      .toSorted((a, b) => distance(word, a.item) - distance(word, b.item))[0];
    const repaired = best?.item ?? word;
    // Questions come from outside: the memory of repairs must not grow without end.
    if (remembered.size >= 5_000) remembered.clear();
    remembered.set(word, repaired);
    return repaired;
  };
  return (words) =>
    words.map((word) =>
      word.length < shortestRepaired ||
      vocabulary.has(word) ||
      isEmptyWord(word) ||
      isRealWord(word) ||
      !/^\p{L}+$/u.test(word)
        ? word
        : repair(word),
    );
}

/** One slip; two in a long word, or two neighbouring letters swapped. */
function isSlip(word: string, meant: string): boolean {
  const slips = distance(word, meant);
  if (slips <= 1) return true;
  return slips === 2 && (word.length >= 7 || sortedLetters(word) === sortedLetters(meant));
}

function sortedLetters(word: string): string {
  return word.split('').toSorted().join('');
}

import Fuse from 'fuse.js';
import type { Spelling } from '../../knowledge/search/spelling.ts';
import { isEmptyWord } from '../../knowledge/search/words.ts';
import { isKnownWord } from '../../privacy/known-words.ts';

/** Leaves every slip as it is, to see what repair is worth. */
export const noRepair: Spelling = (words) => words;

/** Repairs as fuse.js would: the best match over the whole vocabulary, for words of four letters and more. */
export function fuseRepair(vocabulary: Iterable<string>): Spelling {
  const known = new Set(vocabulary);
  const fuse = new Fuse(
    [...known].filter((word) => word.length >= 4),
    { includeScore: true, threshold: 0.4, distance: 20, minMatchCharLength: 2 },
  );
  return (words) =>
    words.map((word) => {
      if (word.length < 4 || known.has(word) || isEmptyWord(word) || isKnownWord(word)) return word;
      return fuse.search(word, { limit: 1 })[0]?.item ?? word;
    });
}

import type { PackSearch } from './search/pack-search.ts';
import { isEmptyWord, wordsIn } from './search/words.ts';

/** Words that ask, and say nothing of what. */
const asking = new Set(
  'who what whats when where which why how much many long often whose there about'.split(' '),
);
/** A single letter is part of a name or of a form. */
const shortestWord = 2;

/**
 * False when the knowledge has not one word of what a message is about, slips repaired: a number alone ("ps5" has the 5 of
 * many an answer) is no matter. Pure.
 */
export function isAboutSomethingKnown(search: PackSearch, question: string): boolean {
  const words = wordsIn(search.ranker.spelt(question)).filter(
    (word) => word.length >= shortestWord && /^\p{L}/u.test(word) && !isEmptyWord(word) && !asking.has(word),
  );
  return words.length === 0 ? false : words.some((word) => search.knows(word));
}

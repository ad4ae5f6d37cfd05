import type { PackSearch } from './search/pack-search.ts';
import { isEmptyWord, wordsIn } from './search/words.ts';

/** Words that ask, and say nothing of what. */
const asking = new Set(
  'who what whats when where which why how much many long often whose there about'.split(' '),
);
/** A single letter is part of a name or of a form; a short number is an age, a year or a day, a long one a code: E928. */
const wordOrCode = /^\p{L}{2}|^\d{3}/u;

/**
 * False when the knowledge has not one word of what a message is about: a number alone ("ps5" has the 5 of many an answer) is
 * no matter. Slips must be repaired in `question`. Pure.
 */
export function isAboutSomethingKnown(search: Pick<PackSearch, 'knows'>, question: string): boolean {
  return wordsIn(question).some(
    (word) => wordOrCode.test(word) && !isEmptyWord(word) && !asking.has(word) && search.knows(word),
  );
}

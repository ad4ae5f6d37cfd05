import { distance } from 'fastest-levenshtein';
import { isKnownWord } from '../../known-words.ts';

/**
 * The word of a list that was typed or meant: "acadmy" for academy, "twisn" for twins. Gives back what was typed where it is
 * on the list, is a word of its own, or is like none. For lists of tens of words: it compares with each.
 */
export function meantWord(typed: string, words: ReadonlySet<string>): string {
  if (words.has(typed) || typed.length < 5 || isKnownWord(typed)) return typed;
  for (const word of words) {
    if (word.length < 5 || word[0] !== typed[0]) continue;
    if (distance(word, typed) <= (sameLetters(word, typed) || word.length > 6 ? 2 : 1)) return word;
  }
  return typed;
}

/** Two letters swapped leave the letters the same. */
function sameLetters(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    Array.from(one).toSorted().join('') === Array.from(other).toSorted().join('')
  );
}

import { personVerbs } from './clues.ts';
import { isProperWord } from '../../known-words.ts';
import { isPlacelikeGivenName, looksLikeWord } from './vocabulary.ts';
import type { Reading, Word } from './words.ts';

/** Questions that every rule asks about single words; a rule says where a name may stand, these say whether a word can be one. */

/** Whether the capital of the word carries meaning. */
export function isRaised(reading: Reading, word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && reading.capitalsSpeak && word.shape === 'capital';
}

/** Whether nothing but a blank stands before the word. */
export function isJoined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === ' ' || word.gap === '  ' || word.gap === '. ');
}

/** Whether the word is neither listed as ordinary nor a single letter nor, in ordinary writing, an acronym. */
export function isUnknown(reading: Reading, word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || word.known || word.base.length < 2) return false;
  if (word.rare && (!reading.capitalsSpeak || word.opens)) return false;
  return !(reading.capitalsSpeak && word.shape === 'capitals');
}

/** Whether an unknown word reads as a name even in small letters: no slip of the keyboard, no abstract noun. */
export function isPlausible(reading: Reading, word: Word | undefined): boolean {
  if (word === undefined || !isUnknown(reading, word)) return false;
  if (word.clear) return true;
  return isRaised(reading, word) || (word.base.length > 2 && !word.slip() && !looksLikeWord(word.base));
}

/** Whether an unknown small word ends as a verb does: "dysregulates", "absconded". */
export function endsAsVerb(word: Word): boolean {
  return !word.clear && word.base.length > 3 && /(?:[^aious]s|ed|ing|ly|nt)$/.test(word.base);
}

/** A name that can stand on its own merits here: listed, or a given name with a meaningful capital that is no place. */
export function isNameByItself(reading: Reading, word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  return (
    word.clear ||
    (word.given && isRaised(reading, word) && (!isProperWord(word.base) || isPlacelikeGivenName(word.base)))
  );
}

/** Whether a clause ends before the word, or the text ends. */
export function endsClause(word: Word | undefined): boolean {
  return word === undefined || (word.gap !== ' ' && /[.,;:!?)\n–—]/.test(word.gap));
}

/** Whether the word is a verb that a person's name takes. */
export function isPersonVerb(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && isJoined(word) && personVerbs.has(word.base);
}

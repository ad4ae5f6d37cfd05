import { isInBodyName } from '../bodies.ts';
import { calendarNames, verbFirst } from '../clues.ts';
import { isCommonWord, isProperWord } from '../../../known-words.ts';
import { isJoined } from '../judgement.ts';
import { isGivenName, isPlacelikeGivenName } from '../vocabulary.ts';
import type { Reading, Word } from '../words.ts';
import { articles, feelings, things } from './clues.ts';

/** What a name that is a word is first of all taken for. */
export type WordClass = 'thing' | 'verb' | 'virtue' | 'person';

/** A word that is a given name and something else; undefined where it cannot be a name as it stands. */
export function wordName(reading: Reading, place: number): Word | undefined {
  const word = reading.words[place];
  if (word === undefined || word.kind !== 'word' || !word.given || word.clear) return undefined;
  if (reading.capitalsSpeak && word.shape === 'capitals') return undefined;
  const before = reading.words[place - 1];
  if (isJoined(word) && before !== undefined && (articles.test(before.base) || before.kind === 'number'))
    return undefined;
  if (calendarNames.has(word.base) && !/^(?:may|summer|autumn)$/.test(word.base)) return undefined;
  return isInBodyName(reading, place) ? undefined : word;
}

/** What the word is first of all taken for. */
export function classOf({ base }: Pick<Word, 'base'>): WordClass {
  if (things.has(base) || (isProperWord(base) && !isPlacelikeGivenName(base))) return 'thing';
  if (feelings.has(base)) return 'virtue';
  return verbFirst.has(base) ? 'verb' : 'person';
}

/** Whether the word is a given name and a word, and no thing, verb or place. */
export function isPersonFirst(base: string): boolean {
  return isGivenName(base) && isCommonWord(base) && classOf({ base }) === 'person';
}

/** The word, where only a blank stands before it. */
export function joined(word: Word | undefined): Word | undefined {
  return isJoined(word) ? word : undefined;
}

import { endsClause, isJoined } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import type { Reading, Word } from '../words.ts';
import { classOf, wordName } from './candidate.ts';
import { ownChildNouns } from './clues.ts';

/** "grace in y5", "rose (y8)", "hope, 15,": the word is in a class or has an age. */
export const wordInClass: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined || word.possessive || /^(?:thing|verb)$/.test(classOf(word))) return 0;
  const before = reading.words[place - 1];
  const stands =
    word.opens ||
    !isJoined(word) ||
    /^(?:for|about|re|with|is|can|does|has|and|my|our|that)$/.test(before?.base ?? '');
  return stands && inClass(reading, place + 1) ? 1 : 0;
};

/** "the youngest, grace, is", "a girl, hope, 7": between commas behind a word for a child. */
export const wordBetweenCommas: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined) return 0;
  const aside = /^(?:with|one|him|her|them)$/.test(before.base) && classOf(word) !== 'thing';
  return (ownChildNouns.has(before.base) || aside) &&
    /^(?:,|:| -) ?$/.test(word.gap) &&
    endsClause(reading.words[place + 1]) &&
    (!aside || reading.words[place + 1] !== undefined)
    ? 1
    : 0;
};

/** "in y5", "(yr 8)", ", 15,", "- y9": a class or an age begins in this place. */
function inClass({ words }: Reading, place: number): boolean {
  const [first, second, third] = [words[place], words[place + 1], words[place + 2]];
  if (first === undefined) return false;
  if (first.base === 'in' && isJoined(first)) return isClass(second, third);
  if (!/^(?: {1,2}|[ ,]{0,3}[(,–-]? ?)$/.test(first.gap)) return false;
  if (isClass(first, second)) return true;
  if (/^(?:aged|age)$/.test(first.base)) return second?.kind === 'number';
  return (
    /^[1-9]$|^1\d$|^2[0-5]$/.test(first.base) &&
    /[(,]/.test(first.gap) &&
    /^(?:\)|,)/.test(second?.gap.trim() ?? ')')
  );
}

function isClass(first: Word | undefined, second: Word | undefined): boolean {
  if (first === undefined) return false;
  if (/^(?:y|yr|year)(?:[1-9]|1[0-3])$/.test(first.base)) return true;
  return (
    /^(?:y|yr|year|class)$/.test(first.base) &&
    second?.kind === 'number' &&
    /^(?:[1-9]|1[0-3])$/.test(second.base)
  );
}

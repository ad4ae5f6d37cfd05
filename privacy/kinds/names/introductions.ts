import { isInBodyName } from './bodies.ts';
import { determiners, greetings, namingWords, personNouns, thingNouns, titles, verbFirst } from './clues.ts';
import {
  endsAsVerb,
  endsClause,
  isJoined,
  isNameByItself,
  isPlausible,
  isRaised,
  isUnknown,
} from './judgement.ts';
import { isCommonWord, isProperWord } from '../../known-words.ts';
import { isWordlikeFamilyName } from './vocabulary.ts';
import type { Rule } from './rule.ts';
import { isPlacelikeGivenName } from './vocabulary.ts';
import type { Reading, Word } from './words.ts';

const being: ReadonlySet<string> = new Set(['is', 'was', 'are']);
const nameNouns: ReadonlySet<string> = new Set(['name', 'names', 'surname', 'forename']);
const raisedTitles: ReadonlySet<string> = new Set(
  'miss sir auntie aunty aunt uncle sister father'.split(' '),
);
const aboutWords: ReadonlySet<string> = new Set(['re', 'regarding', 'concerning', 'fao', 'ref']);

/** "child called zeb", "named grace", "her name is Kofi", "name: zeb marsh". */
export const namedOutright: Rule = (reading, place) => {
  const { words } = reading;
  const word = words[place];
  const [before, second] = [words[place - 1], words[place - 2]];
  if (
    word === undefined ||
    word.kind !== 'word' ||
    before === undefined ||
    word.opens !== word.gap.includes(':')
  )
    return 0;
  if (before.base === 'called' && isJoined(word)) return followsCalled(reading, place, word);
  const naming =
    (namingWords.has(before.base) && isJoined(word) && !namesThing(words, place - 1)) ||
    (before.base === 'as' && second?.base === 'known') ||
    (being.has(before.base) &&
      /^(?:name|names|surname)$/.test(second?.base ?? '') &&
      !namesThing(words, place - 2)) ||
    (nameNouns.has(before.base) &&
      (/^\s?[:=–-]\s?$/.test(word.gap) || (before.possessive && isJoined(word))) &&
      !namesThing(words, place - 1));
  return naming && couldBeNamed(reading, word) ? 1 : 0;
};

/** "my young person zeb", "mum is Zofia", "15 year old Kofi": a person-word hands the name over. */
export const afterPersonNoun: Rule = (reading, place) => {
  const { words } = reading;
  const word = words[place];
  if (word === undefined || word.kind !== 'word') return 0;
  let from = place - 1;
  const linked = being.has(words[from]?.base ?? '') && isJoined(word);
  if (linked) from -= 1;
  const noun = words[from];
  if (noun === undefined || !(personNouns.has(noun.base) || statesAge(words, from))) return 0;
  if (!/^(?: {1,2}|,? ?[(:–—-] ?|, )$/.test(word.gap)) return 0;
  if (!linked && isPlacelikeGivenName(word.base) && isJoined(word)) return 1;
  const verb = verbFirst.has(word.base) && !isRaised(reading, word);
  if (
    word.given &&
    !verb &&
    isJoined(words[place + 1]) &&
    isUnknown(reading, words[place + 1]) &&
    isJoined(word)
  )
    return 2;
  if (!isNameByItself(reading, word) && !isPlausible(reading, word)) return 0;
  if (isRaised(reading, word)) {
    const inTitle = isRaised(reading, noun) && !noun.opens && isJoined(word) && !word.given;
    return (inTitle || isInBodyName(reading, place)) && !word.clear ? 0 : 1;
  }
  if (word.clear) return 1;
  const next = words[place + 1];
  if (endsAsVerb(word)) return 0;
  return !linked || endsClause(next) || next?.base === 'and' || isUnknown(reading, next) ? 1 : 0;
};

/** "Mrs Okafor", "mr young": a title hands over a family name. */
export const afterTitle: Rule = (reading, place) => {
  const word = reading.words[place];
  const before = reading.words[place - 1];
  if (word === undefined || word.kind !== 'word' || before === undefined) return 0;
  const titled = titles.has(before.base) || (raisedTitles.has(before.base) && isRaised(reading, word));
  if (!titled || !/^\.? {1,2}$/.test(word.gap)) return 0;
  if (isProperWord(word.base) && !word.given && !isWordlikeFamilyName(word.base)) return 0;
  return !isCommonWord(word.base) ||
    (isWordlikeFamilyName(word.base) && (isRaised(reading, word) || before.base !== 'miss'))
    ? 1
    : 0;
};

/** "re zeb marsh", "Hi Zofia", "Thanks, Priya". */
export const afterGreetingOrRe: Rule = (reading, place) => {
  const word = reading.words[place];
  const before = reading.words[place - 1];
  if (word === undefined || word.kind !== 'word' || before === undefined) return 0;
  const about = aboutWords.has(before.base);
  if (!about && !(greetings.has(before.base) && (before.opens || endsClause(reading.words[place + 1]))))
    return 0;
  if (!/^[,:.]? {1,2}$|^: ?$|^,? ?\n{1,2}$/.test(word.gap)) return 0;
  if (isInBodyName(reading, place)) return 0;
  if (isNameByItself(reading, word)) return 1;
  const next = reading.words[place + 1];
  const stands =
    endsClause(next) || isUnknown(reading, next) || next?.kind === 'number' || next?.kind === 'token';
  return isPlausible(reading, word) &&
    (about ? stands : isRaised(reading, word) && stands) &&
    (about || !endsAsVerb(word))
    ? 1
    : 0;
};

/** Somebody "is called Zeb"; but "mum called school" is a telephone call. */
function followsCalled(reading: Reading, place: number, word: Word): number {
  const subject = reading.words[place - 2];
  if (namesThing(reading.words, place - 1))
    return isNameByItself(reading, word) && !isInBodyName(reading, place) && word.clear ? 1 : 0;
  const person =
    subject === undefined ||
    personNouns.has(subject.base) ||
    /^(?:is|are|was|were|hes|shes|theyre|he's|she's|someone|somebody|one|old|who|whos|also|gets|being|be|now|one)$/.test(
      subject.base,
    ) ||
    subject.kind !== 'word';
  if (!person)
    return isNameByItself(reading, word) || (isRaised(reading, word) && isUnknown(reading, word)) ? 1 : 0;
  return couldBeNamed(reading, word) ? 1 : 0;
}

/** Behind "called" or "name is" nearly any word is a name that no sentence goes on with. */
function couldBeNamed(reading: Reading, word: Word): boolean {
  if (
    determiners.has(word.base) ||
    /^(?:not|on|in|to|for|at|by|me|us|him|her|it|my|our|your|and|is|here|there|back|off|out|up)$/.test(
      word.base,
    )
  )
    return false;
  return (
    word.clear ||
    word.given ||
    isUnknown(reading, word) ||
    (isRaised(reading, word) && isWordlikeFamilyName(word.base))
  );
}

/** Whether "called" or "name" in a place speaks of a thing: "a course called Aspire", "the school's name is". */
function namesThing(words: readonly Word[], place: number): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const before = words[place - step];
    if (before === undefined || words[place - step + 1]?.opens === true) return false;
    if (personNouns.has(before.base)) return false;
    if (thingNouns.has(before.base)) return true;
  }
  return false;
}

/** "15 year old", "15yo", "15 y/o". */
function statesAge(words: readonly Word[], place: number): boolean {
  const word = words[place];
  if (word?.kind === 'number') return /^\d{1,2}(?:yo|yrold|yearold|y)$/.test(word.base);
  if (word?.base === 'old' || word?.base === 'olds')
    return (
      /^(?:year|years|yr|yrs)$/.test(words[place - 1]?.base ?? '') || words[place - 1]?.kind === 'number'
    );
  return word?.base === 'yo' && words[place - 1]?.kind === 'number';
}

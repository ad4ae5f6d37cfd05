import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  bareVerbs,
  bodyNouns,
  calendarNames,
  determiners,
  humanVerbs,
  placeLinks,
  verbFirst,
} from './clues.ts';
import { endsClause, isJoined, isPersonVerb, isRaised } from './judgement.ts';
import { isProperWord } from '../../known-words.ts';
import type { Rule } from './rule.ts';
import { isPlacelikeGivenName } from './vocabulary.ts';
import type { Reading, Word } from './words.ts';

/** A listed name that is nothing else counts in any capitals, unless a school or a charity bears it. */
export const listedName: Rule = (reading, place) => {
  const word = reading.words[place];
  if (word === undefined || !word.clear || isInBodyName(reading, place)) return 0;
  return reading.capitalsSpeak && word.shape === 'capitals' && word.base.length <= 4 ? 0 : 1;
};

/** A given name that is a word as well counts with a capital inside a sentence, or before what only people do. */
export const listedWord: Rule = (reading, place) => {
  const word = reading.words[place];
  if (word === undefined || !word.given || word.clear || isInBodyName(reading, place)) return 0;
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (isJoined(word) && before !== undefined && determiners.has(before.base)) return 0;
  if (isProperWord(word.base) || calendarNames.has(word.base))
    return isPersonNotPlace(reading, place, word) ? 1 : 0;
  if (!isRaised(reading, word)) return isAskedAbout(reading, place, word) ? 1 : 0;
  if (next !== undefined && isJoined(next) && isRaised(reading, next) && bodyNouns.has(next.base)) return 0;
  if (!word.opens)
    return next !== undefined && isJoined(next) && bodyNouns.has(next.base) && !word.possessive ? 0 : 1;
  return word.possessive || doesHumanThings(next) || (isPersonVerb(next) && !verbFirst.has(word.base))
    ? 1
    : 0;
};

/** "Jordan has been excluded" and "for April? She is 16" are people; "in Jordan" and "in April" are not. */
function isPersonNotPlace(reading: Reading, place: number, word: Word): boolean {
  if (!isRaised(reading, word)) return false;
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (before?.kind === 'number') return false;
  if (doesHumanThings(next)) return true;
  const located = before !== undefined && !word.opens && placeLinks.has(before.base);
  if (isPlacelikeGivenName(word.base)) return !located && (isPersonVerb(next) || word.possessive);
  return before?.base === 'for' && endsClause(next) && /^(?:she|he|shes|hes|her|his)$/.test(next?.base ?? '');
}

/** "can grace have a laptop", all in small letters. */
function isAskedAbout(reading: Reading, place: number, word: Word): boolean {
  if (verbFirst.has(word.base)) return false;
  const [before, next, second] = [
    reading.words[place - 1],
    reading.words[place + 1],
    reading.words[place + 2],
  ];
  if (word.opens) return /^(?:is|has|was|lives)$/.test(next?.base ?? '') && saysOfPerson(second);
  const asked = before !== undefined && isJoined(word) && auxiliaries.has(before.base);
  return asked && next !== undefined && isJoined(next) && bareVerbs.has(next.base);
}

/** "rose is in year 9", "faith has been excluded"; but not "charity is a". */
function saysOfPerson(word: Word | undefined): boolean {
  if (word === undefined || !isJoined(word)) return false;
  return (
    word.kind === 'number' ||
    /^(?:been|in|not|on|at|now|also|just|still|cla|cin|uasc|plac|with)$|ing$|ed$/.test(word.base)
  );
}

function doesHumanThings(next: Word | undefined): boolean {
  return next !== undefined && next.kind === 'word' && isJoined(next) && humanVerbs.has(next.base);
}

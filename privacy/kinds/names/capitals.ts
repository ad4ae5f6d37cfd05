import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  bodyNouns,
  calendarNames,
  determiners,
  particles,
  personLinks,
  personNouns,
  placeLinks,
  thingNouns,
  verbFirst,
} from './clues.ts';
import { endsClause, isJoined, isPersonVerb, isPlausible, isRaised, isUnknown } from './judgement.ts';
import { isProperWord } from '../../known-words.ts';
import { isWordlikeFamilyName, looksLikeWord } from './vocabulary.ts';
import type { Rule } from './rule.ts';
import type { Reading, Word } from './words.ts';

/** Two capitalised words in a row that are not known words: a first and a last name by their shape. */
export const capitalisedPair: Rule = (reading, place) => {
  const [first, second] = [reading.words[place], reading.words[place + 1]];
  if (first === undefined || second === undefined || !isJoined(second) || first.possessive) return 0;
  const shouted = isShoutedPair(reading, first, second);
  if (!shouted && (!isRaised(reading, second) || bodyNouns.has(second.base))) return 0;
  if (isInBodyName(reading, place)) return 0;
  if (shouted) return 2;
  const before = reading.words[place - 1];
  if (before !== undefined && isJoined(first) && placeLinks.has(before.base) && !first.given && !second.clear)
    return 0;
  if (first.shape === 'initial') {
    const pronoun = /^[ai]$/.test(first.base) && second.gap !== '. ';
    return !pronoun && (second.clear || (second.gap === '. ' && isUnknown(reading, second))) ? 2 : 0;
  }
  if (!isRaised(reading, first)) return 0;
  const third = reading.words[place + 2];
  if (particles.has(second.base) && isUnknown(reading, first) && isRaised(reading, third) && isJoined(third))
    return 3;
  const secondFits =
    isUnknown(reading, second) ||
    isWordlikeFamilyName(second.base) ||
    (second.given && !isProperWord(second.base));
  // "Orchard Hill": two words of the dictionary are a place unless somebody is said to do something.
  const bothWords = first.rare && (second.rare || second.known);
  if (isUnknown(reading, first) && secondFits)
    return bothWords && !isPersonVerb(reading.words[place + 2]) ? 0 : 2;
  if (!first.given || !secondFits) return 0;
  if (isUnknown(reading, second)) return first.opens && verbFirst.has(first.base) ? 0 : 2;
  const risky =
    calendarNames.has(first.base) || (first.opens && verbFirst.has(first.base)) || isProperWord(first.base);
  return risky && !isPersonVerb(reading.words[place + 2]) ? 0 : 2;
};

/** One capitalised word that is not known, where the sentence around it is about a person. */
export const capitalisedWord: Rule = (reading, place) => {
  const word = reading.words[place];
  if (
    word === undefined ||
    !isRaised(reading, word) ||
    !isUnknown(reading, word) ||
    isInBodyName(reading, place)
  )
    return 0;
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (before !== undefined && isJoined(word) && !word.opens && determiners.has(before.base)) return 0;
  if (word.opens && (word.slip() || looksLikeWord(word.base))) return 0;
  if (word.possessive) return 1;
  const beforeThing =
    next !== undefined && isJoined(next) && (thingNouns.has(next.base) || bodyNouns.has(next.base));
  if (beforeThing) return 0;
  if (isPersonVerb(next)) return before !== undefined && !word.opens && placeLinks.has(before.base) ? 0 : 1;
  if (word.opens || before === undefined || !isJoined(word)) return 0;
  // "for Bedrock" may be a scheme: a seldom word needs more than a link before it.
  if (!word.rare && (auxiliaries.has(before.base) || personLinks.has(before.base))) return 1;
  return personNouns.has(before.base) && (before.opens || !isRaised(reading, before)) ? 1 : 0;
};

/** In a message that has no meaningful capitals, two unknown words in a row where a person is spoken of: "can zeb marsh get". */
export const unknownPair: Rule = (reading, place) => {
  const [first, second, next] = [reading.words[place], reading.words[place + 1], reading.words[place + 2]];
  if (first === undefined || second === undefined || !isJoined(second) || first.possessive) return 0;
  if (!isPlausible(reading, first) || !isPlausible(reading, second) || isInBodyName(reading, place)) return 0;
  const before = reading.words[place - 1];
  const introduced =
    before === undefined ||
    first.opens ||
    (isJoined(first) && (personLinks.has(before.base) || auxiliaries.has(before.base)));
  return introduced &&
    (isPersonVerb(next) ||
      endsClause(next) ||
      second.possessive ||
      /^(?:have|get|go|do|apply|use)$/.test(next?.base ?? ''))
    ? 2
    : 0;
};

/** "ZEB MARSH needs a laptop": two long unknown words in capitals are no acronyms. */
function isShoutedPair(reading: Reading, first: Word, second: Word): boolean {
  if (!reading.capitalsSpeak || !isShoutedName(first)) return false;
  return isShoutedName(second) || (isWordlikeFamilyName(second.base) && second.shape === 'capitals');
}

function isShoutedName(word: Word): boolean {
  const fits = !word.known || (word.given && word.base.length > 3);
  return word.shape === 'capitals' && word.base.length >= 3 && fits && /[aeiouy]/.test(word.base);
}

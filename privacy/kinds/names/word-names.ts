import { anyWordNamed } from './any-word-named.ts';
import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  beingVerbs,
  bareVerbs,
  calendarNames,
  clauseOpeners,
  familyNouns,
  humanVerbs,
  ownedThings,
  possessions,
  thingNouns,
  towardsPeople,
  verbFirst,
} from './clues.ts';
import { isCommonWord, isProperWord } from '../../known-words.ts';
import { endsClause, isJoined } from './judgement.ts';
import type { Rule } from './rule.ts';
import { isGivenName, isPlacelikeGivenName } from './vocabulary.ts';
import {
  things,
  feelings,
  thirdPerson,
  done,
  kin,
  people,
  handled,
  asks,
  articles,
  behind,
  ownChildNouns,
} from './word-name-clues.ts';
import type { Reading, Word } from './words.ts';

/**
 * Names that are English words ("grace", "will", "rose") in any capitals. The word says nothing here, so what stands
 * around it has to: each of these rules asks for what is said of people and of nothing else.
 */

/** "will needs a laptop", "because rose is in year 9", "should hope's dad come": the word acts or owns as a person does. */
const wordActsAsName: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined) return 0;
  const { words } = reading;
  const [before, next, second] = [words[place - 1], joined(words[place + 1]), words[place + 2]];
  if (next === undefined) return 0;
  if (word.possessive) return owns(word, next) ? 1 : 0;
  if (ownsWithoutApostrophe(word, next)) return 1;
  if (!heads(word, before) || isMany(second)) return 0;
  const kind = classOf(word);
  if (kind === 'person')
    return humanVerbs.has(next.base) ||
      beingVerbs.has(next.base) ||
      (thirdPerson.test(next.base) && !word.opens)
      ? 1
      : 0;
  if (kind === 'virtue') return humanVerbs.has(next.base) || (isBeing(next) && saysOfPerson(second)) ? 1 : 0;
  return thirdPerson.test(next.base) && (!isBeing(next) || saysOfPerson(second)) ? 1 : 0;
};

/** "ask grace if", "spoke to hope", "a text from amber", "my lad will needs": the word stands where a person is meant. */
const wordStandsForPerson: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined || !isJoined(word) || word.opens) return 0;
  const [link, next, second] = [reading.words[place - 2], reading.words[place + 1], reading.words[place + 2]];
  if (ownChildNouns.has(before.base)) return isNamedByNoun(word, next, second) ? 1 : 0;
  const kind = classOf(word);
  if (kind === 'thing') return 0;
  const follows = joined(next)?.base ?? '';
  if (kind === 'verb' && follows !== '' && !people.test(follows) && !done.has(before.base)) return 0;
  const goes = follows === '' || behind.test(follows);
  if (kind === 'person' && handled.has(before.base)) return goes ? 1 : 0;
  if (kind === 'person' && asks.test(before.base)) return goes || bareVerbs.has(follows) ? 1 : 0;
  if (/^(?:is|was)$/.test(before.base) && ownChildNouns.has(link?.base ?? ''))
    return follows === '' || follows === 'and' ? 1 : 0;
  if (done.has(before.base)) return goes && !(follows === '' && kind === 'virtue') ? 1 : 0;
  if (turnsToPeople(before, link)) return goes ? 1 : 0;
  if (!/^(?:for|about|with|re|regarding)$/.test(before.base)) return 0;
  if (people.test(follows)) return 1;
  const owned = before.base === 'for' && ownedThings.has(link?.base ?? '');
  if (follows === '') return owned || kind !== 'virtue' ? 1 : 0;
  return kind === 'person' && goes ? 1 : 0;
};

/** "grace in y5", "rose (y8)", "hope, 15,": the word is in a class or has an age. */
const wordInClass: Rule = (reading, place) => {
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
const wordBetweenCommas: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined || classOf(word) === 'thing') return 0;
  return ownChildNouns.has(before.base) &&
    /^(?:,|:| -) ?$/.test(word.gap) &&
    endsClause(reading.words[place + 1])
    ? 1
    : 0;
};

/** "rose & amber", "siblings grace, joy and hope": two names that are words, side by side. */
const wordsSideBySide: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined || classOf(word) === 'thing' || classOf(word) === 'verb') return 0;
  const { words } = reading;
  const beside = (step: number): boolean => {
    const other = wordName(reading, place + step);
    return other !== undefined && classOf(other) !== 'thing' && classOf(other) !== 'verb';
  };
  const [before, next] = [words[place - 1], words[place + 1]];
  const signed = (gap: string | undefined): boolean => /^ ?[&+/] ?$/.test(gap ?? '');
  if ((signed(word.gap) && beside(-1)) || (signed(next?.gap) && beside(1))) return 1;
  if (before?.base === 'and' && /^(?:me|him|her|them)$/.test(words[place - 2]?.base ?? '')) return 1;
  const joinedByAnd = (before?.base === 'and' && beside(-2)) || (next?.base === 'and' && beside(2));
  const listed = (/^, ?$/.test(word.gap) && beside(-1)) || (/^, ?$/.test(next?.gap ?? '') && beside(1));
  return (joinedByAnd || listed) && speaksOfSeveral(words, place) ? 1 : 0;
};

/** "graces pep", "roses dad": the name with its s and without its apostrophe. */
const wordWithS: Rule = (reading, place) => {
  const word = reading.words[place];
  const owned = joined(reading.words[place + 1]);
  if (word === undefined || owned === undefined || !word.base.endsWith('s') || word.given) return 0;
  const stem = word.base.slice(0, -1);
  if (
    !isGivenName(stem) ||
    !isCommonWord(stem) ||
    things.has(stem) ||
    verbFirst.has(stem) ||
    isProperWord(stem)
  )
    return 0;
  return possessions.has(owned.base) || kin.has(owned.base) ? 1 : 0;
};

/** "hi grace, …", "thanks rose": the word is spoken to. */
const wordGreeted: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined || things.has(word.base) || verbFirst.has(word.base))
    return 0;
  return /^(?:hi|hello|hey|hiya|dear|thanks|thx|cheers|morning|afternoon|evening|regards)$/.test(
    before.base,
  ) &&
    /^,? {1,2}$/.test(word.gap) &&
    endsClause(reading.words[place + 1])
    ? 1
    : 0;
};

/** A word that is a given name and something else. */
function wordName(reading: Reading, place: number): Word | undefined {
  const word = reading.words[place];
  if (word === undefined || word.kind !== 'word' || !word.given || word.clear) return undefined;
  if (reading.capitalsSpeak && word.shape === 'capitals') return undefined;
  const before = reading.words[place - 1];
  if (isJoined(word) && before !== undefined && (articles.test(before.base) || before.kind === 'number'))
    return undefined;
  if (calendarNames.has(word.base) && !/^(?:may|summer|autumn)$/.test(word.base)) return undefined;
  return isInBodyName(reading, place) ? undefined : word;
}

/** What a name that is a word is first of all taken for. */
function classOf({ base }: Word): 'thing' | 'verb' | 'virtue' | 'person' {
  if (things.has(base) || (isProperWord(base) && !isPlacelikeGivenName(base))) return 'thing';
  if (feelings.has(base)) return 'virtue';
  return verbFirst.has(base) ? 'verb' : 'person';
}

/** Whether brothers and sisters, or a few children, were named just before. */
function speaksOfSeveral(words: readonly Word[], place: number): boolean {
  return words
    .slice(Math.max(0, place - 6), place)
    .some(({ base }) =>
      /^(?:siblings?|group|brothers?|sisters?|boys|girls|twins|kids|children|them|met|do|swap)$/.test(base),
    );
}

/** "spoke to", "a text from", "met with", "on behalf of". */
function turnsToPeople(before: Word, link: Word | undefined): boolean {
  if (before.base === 'to') return link !== undefined && towardsPeople.has(link.base);
  if (before.base === 'from')
    return /^(?:text|email|message|call|letter|heard|card|note)$/.test(link?.base ?? '');
  return (
    /^(?:with|of)$/.test(before.base) &&
    /^(?:met|spoke|spoken|meeting|chat|behalf|contact)$/.test(link?.base ?? '')
  );
}

function isBeing({ base }: Word): boolean {
  return /^(?:is|has|was|got|will|did|does|had)$/.test(base);
}

/** The word, where only a blank stands before it. */
function joined(word: Word | undefined): Word | undefined {
  return isJoined(word) ? word : undefined;
}

/** Whether the word begins what is said of somebody. */
function heads(word: Word, before: Word | undefined): boolean {
  return (
    before === undefined ||
    word.opens ||
    endsClause(word) ||
    clauseOpeners.has(before.base) ||
    auxiliaries.has(before.base)
  );
}

function owns(word: Word, next: Word): boolean {
  if (kin.has(next.base)) return true;
  return (
    !things.has(word.base) &&
    (possessions.has(next.base) || ownedThings.has(next.base) || familyNouns.has(next.base))
  );
}

/** "roses pep": the word with its s, where the word itself is no verb. */
function ownsWithoutApostrophe(word: Word, next: Word): boolean {
  return (
    word.base.endsWith('s') &&
    !verbFirst.has(word.base) &&
    word.given &&
    kin.has(next.base) &&
    !things.has(word.base)
  );
}

/** "my lad will needs", "sister hope, 7"; but "my lad will need" and "a carer grant" speak of no name. */
function isNamedByNoun(word: Word, next: Word | undefined, second: Word | undefined): boolean {
  const follows = joined(next)?.base ?? '';
  const acts = thirdPerson.test(follows);
  const kind = classOf(word);
  if (kind === 'thing' || kind === 'verb') return acts && !isMany(second);
  if (kind === 'virtue' && follows !== '' && !acts) return /^(?:and|in|who|with)$/.test(follows);
  return acts || endsClause(next) || (follows !== '' && !thingNouns.has(follows));
}

/** "needs assessments", "needs children": what is needed is many, and the word before a thing. */
function isMany(word: Word | undefined): boolean {
  return (
    isJoined(word) &&
    word?.kind === 'word' &&
    /^(?:assessments?|analysis|review|children|kids|led|based)$/.test(word.base)
  );
}

function saysOfPerson(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isJoined(word) &&
    (word.kind === 'number' ||
      /^(?:been|in|not|on|at|over|under|now|also|just|still|cla|cin|uasc|plac|with|moving|coming|going|getting|leaving|living|starting|struggling|refusing|turning|doing|placed|excluded|adopted|allocated|a)$/.test(
        word.base,
      ))
  );
}

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

/** The rules for names that are English words, weakest evidence first. */
export const wordNameRules: readonly Rule[] = [
  wordActsAsName,
  wordStandsForPerson,
  wordInClass,
  wordGreeted,
  wordBetweenCommas,
  wordsSideBySide,
  wordWithS,
  anyWordNamed,
];

/** "my lad hope", "asked grace", "about rose, who": of what stands for a person, what can be nothing else. */
const wordSurelyMeant: Rule = (reading, place) => {
  const [before, next] = [reading.words[place - 1]?.base ?? '', joined(reading.words[place + 1])?.base ?? ''];
  const sure = ownChildNouns.has(before) || done.has(before) || people.test(next);
  return sure ? wordStandsForPerson(reading, place) : 0;
};

/** Of these rules, the ones that nobody's word outweighs. */
export const sureWordNameRules: readonly Rule[] = [
  wordActsAsName,
  wordInClass,
  wordBetweenCommas,
  wordWithS,
  wordSurelyMeant,
  anyWordNamed,
];

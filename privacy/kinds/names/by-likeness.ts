import { isCompound } from '../../known-words.ts';
import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  bareVerbs,
  clauseOpeners,
  determiners,
  familyNouns,
  personLinks,
  personNouns,
  placeLinks,
  possessions,
  thingNouns,
  towardsPeople,
} from './clues.ts';
import { endsClause, isJoined, isPersonVerb, isRaised, isUnknown } from './judgement.ts';
import { isPlainlyEastAsian } from './east-asian-shapes.ts';
import { meantWord } from './meant-word.ts';
import { nameLikeness } from './likeness.ts';
import type { Rule } from './rule.ts';
import { looksLikeWord } from './vocabulary.ts';
import type { Reading, Word } from './words.ts';

/** Points, in the unit of `nameLikeness`, that a word in no list needs in order to be taken for a name. */
const enough = -8;

/**
 * A word that is in no list at all and is spelt like a name, weighed with what stands around it. Most names are found
 * by this rule: a hurried message in small letters says nothing else about them.
 */
export const byLikeness: Rule = (reading, place) => {
  const word = reading.words[place];
  if (word === undefined || !isUnknown(reading, word) || isInBodyName(reading, place)) return 0;
  if (
    !/[aeiouy]/.test(word.base) ||
    (word.base.length < 3 && !isRaised(reading, word) && !isFamilySpokenOf(reading, place))
  )
    return 0;
  const raised = isRaised(reading, word) && !word.opens;
  const around = surroundings(reading, place, word);
  const points = spelling(reading, place, word) + capital(word, raised, around) + around;
  return points >= enough && points - slipCosts(word, raised) >= enough ? 1 : 0;
};

/** "the ly family", "the le twins". */
function isFamilySpokenOf({ words }: Reading, place: number): boolean {
  return words[place - 1]?.base === 'the' && isFamilyNoun(words[place + 1]);
}

/** "family", and "famiy" as well. */
function isFamilyNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && familyNouns.has(meantWord(word.base, familyNouns));
}

/** A capital inside a sentence speaks for a name, but where the word is in the dictionary only if a person is spoken of. */
function capital(word: Word, raised: boolean, around: number): number {
  if (!raised) return 0;
  return !word.rare ? 4 : around > 3 ? 8 : around > 2 ? 2 : -8;
}

/** How the word itself is spelt; three letters say little. */
function spelling(reading: Reading, place: number, word: Word): number {
  const owns = word.base.endsWith('s') && possessions.has(reading.words[place + 1]?.base ?? '');
  const likeness = Math.max(word.likeness(), owns ? nameLikeness(word.base.slice(0, -1)) : -Infinity);
  return word.base.length < 4 ? Math.min(3, likeness) - 6 : Math.min(8, likeness);
}

/** What the word loses where it may be a slip of the keyboard, or ends as names hardly ever do. */
function slipCosts(word: Word, raised: boolean): number {
  if (word.slip()) return raised ? 4 : isPlainlyEastAsian(word.base) ? 8 : 28;
  if (isCompound(word.base)) return 8;
  return looksLikeWord(word.base) ? 4 : 0;
}

function surroundings(reading: Reading, place: number, word: Word): number {
  const { words } = reading;
  const [before, next] = [words[place - 1], words[place + 1]];
  if (isFamilyNoun(next)) return 6;
  let points = 0;
  if (before !== undefined && isJoined(word)) {
    if (determiners.has(before.base)) points -= 10;
    else if (before.base === 'to') points += toPoints(words[place - 2], next);
    else if (placeLinks.has(before.base)) points -= /^(?:from|by|of|on)$/.test(before.base) ? 4 : 10;
    else if (personNouns.has(before.base) || personLinks.has(before.base)) points += 3;
    else if (auxiliaries.has(before.base) || clauseOpeners.has(before.base)) points += 2;
  }
  if (word.possessive || isPersonVerb(next)) points += 4;
  else if (next !== undefined && isJoined(next)) {
    if (thingNouns.has(next.base)) points -= 6;
    else if (bareVerbs.has(next.base)) points += 1;
  } else if (endsClause(next)) points += 1;
  return points;
}

/** People are spoken and given to; places are moved to. */
function toPoints(verb: Word | undefined, next: Word | undefined): number {
  if (verb !== undefined && towardsPeople.has(verb.base)) return 3;
  if (next !== undefined && /^(?:that|if|about|whether|who|why|how|and|because|as)$/.test(next.base))
    return 0;
  return verb === undefined || verb.known ? -8 : -2;
}

import { familyNouns, ownedThings, possessions, verbFirst } from '../clues.ts';
import { isCommonWord, isProperWord } from '../../../known-words.ts';
import type { Rule } from '../rule.ts';
import { isGivenName } from '../vocabulary.ts';
import type { Word } from '../words.ts';
import { classOf, joined, wordName } from './candidate.ts';
import { kin, things } from './clues.ts';

/** "should hope's dad come", "grace and her brother": the word owns, or has somebody, as a person does. */
export const wordOwns: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined) return 0;
  const { words } = reading;
  const [next, second, third] = [
    joined(words[place + 1]),
    joined(words[place + 2]),
    joined(words[place + 3]),
  ];
  if (next === undefined) return 0;
  if (word.possessive) return owns(word, next) ? 1 : 0;
  if (next.base === 'and' && /^(?:his|her|hers)$/.test(second?.base ?? '') && kin.has(third?.base ?? ''))
    return 1;
  return ownsWithoutApostrophe(word, next) ? 1 : 0;
};

/** "graces pep", "roses dad", "coopers head of year": the name with its s and without its apostrophe. */
export const wordWithS: Rule = (reading, place) => {
  const word = reading.words[place];
  const owned = joined(reading.words[place + 1]);
  if (word === undefined || owned === undefined || !word.base.endsWith('s') || word.given) return 0;
  const stem = word.base.slice(0, -1);
  if (!isGivenName(stem) || !isCommonWord(stem) || isProperWord(stem)) return 0;
  if (classOf({ base: stem }) === 'thing' || verbFirst.has(stem)) return kin.has(owned.base) ? 1 : 0;
  const headOfYear = owned.base === 'head' && joined(reading.words[place + 2])?.base === 'of' ? 1 : 0;
  return possessions.has(owned.base) || kin.has(owned.base) ? 1 : headOfYear;
};

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

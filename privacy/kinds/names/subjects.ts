import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  bareVerbs,
  beingVerbs,
  clauseOpeners,
  determiners,
  humanVerbs,
  ownedThings,
  possessions,
  verbFirst,
} from './clues.ts';
import { endsClause, isJoined, isPersonVerb, isPlausible, isUnknown } from './judgement.ts';
import { isKeyboardSlip } from '../../keyboard-slips.ts';
import { isKnownWord, isProperWord } from '../../known-words.ts';
import { isClearGivenName } from './vocabulary.ts';
import type { Rule } from './rule.ts';

/** "zeb needs a laptop", "because kofi is in care": an unknown small word that acts as only a person does. */
export const unknownSubject: Rule = (reading, place) => {
  const word = reading.words[place];
  if (word === undefined || !isUnknown(reading, word) || isInBodyName(reading, place)) return 0;
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (next === undefined || !isJoined(next) || next.kind !== 'word' || word.possessive) return 0;
  const asked = before !== undefined && isJoined(word) && auxiliaries.has(before.base);
  if (!isPlausible(reading, word)) return 0;
  if (asked && bareVerbs.has(next.base)) return 1;
  const heads = word.opens || before === undefined || endsClause(word) || clauseOpeners.has(before.base);
  return heads && (humanVerbs.has(next.base) || beingVerbs.has(next.base)) ? 1 : 0;
};

/** "zeb's pep", "zebs pep is late": an unknown small word that owns something. */
export const unknownOwner: Rule = (reading, place) => {
  const word = reading.words[place];
  if (word === undefined || word.kind !== 'word' || word.known) return 0;
  const before = reading.words[place - 1];
  const next = reading.words[place + 1];
  if (next === undefined || !isJoined(next)) return 0;
  if (before !== undefined && isJoined(word) && determiners.has(before.base)) return 0;
  if (word.possessive)
    return isPlausible(reading, word) && isKnownWord(next.base) && !isInBodyName(reading, place) ? 1 : 0;
  const stem = word.base.slice(0, -1);
  if (!word.base.endsWith('s') || stem.length < 3 || !isUnknown(reading, word) || isKnownWord(stem)) return 0;
  // "neds a laptop" is a slip for needs and no Ned's.
  if (isClearGivenName(stem) && isKnownWord(next.base) && (possessions.has(next.base) || !word.slip()))
    return 1;
  return possessions.has(next.base) && !isKeyboardSlip(stem) && isPlausible(reading, word) ? 1 : 0;
};

/** "a laptop for zeb", "about kofi who is 15", "for zofka to attend": an unknown small word for whom something is. */
export const unknownBeneficiary: Rule = (reading, place) => {
  const { words } = reading;
  const [before, word, next, second] = [words[place - 1], words[place], words[place + 1], words[place + 2]];
  if (word === undefined || before === undefined || !isJoined(word)) return 0;
  if (!links.has(before.base) || isInBodyName(reading, place)) return 0;
  const follows = next !== undefined && isJoined(next) ? next.base : '';
  if (persons.test(follows))
    return isPlausible(reading, word) || (word.given && !verbFirst.has(word.base)) ? 1 : 0;
  if (!isPlausible(reading, word)) return 0;
  if (reasons.test(follows)) return persons.test(second?.base ?? '') ? 1 : 0;
  if (before.base !== 'for') return 0;
  if (follows === 'to') return second !== undefined && bareVerbs.has(second.base) ? 1 : 0;
  if (before.opens && auxiliaries.has(follows)) return 1;
  return endsClause(next) && ownedThings.has(words[place - 2]?.base ?? '') ? 1 : 0;
};

/** "ask zeb if", "get kofi a laptop": an unknown small word that is spoken to or given something. */
export const unknownObject: Rule = (reading, place) => {
  const [before, word, next] = [reading.words[place - 1], reading.words[place], reading.words[place + 1]];
  if (word === undefined || before === undefined || !isJoined(word) || !isPlausible(reading, word)) return 0;
  if (!/^(?:ask|asked|tell|told|give|gave|get|buy|bought|help|let)$/.test(before.base)) return 0;
  if (next === undefined || !isJoined(next) || isInBodyName(reading, place)) return 0;
  return /^(?:if|whether|about|to|that|a|an|the|his|her|some|into|back|out|with|what|he|she)$/.test(next.base)
    ? 1
    : 0;
};

const links: ReadonlySet<string> = new Set(['for', 'about', 'with', 're', 'regarding', 'of']);
const persons = /^(?:who|whos|he|she|hes|shes|they|theyre|his|her|aged|whose|himself|herself)$/;
const reasons = /^(?:as|because|but|and|so|if)$/;

/** "zainab and zofka need", "Zeb & Kofi": what is joined to a name by "and" is a name as well, if it can be one. */
export function joinsName(
  reading: Parameters<Rule>[0],
  place: number,
  isName: (place: number) => boolean,
): boolean {
  const { words } = reading;
  const word = words[place];
  if (word === undefined) return false;
  const isWord = word.given && !isProperWord(word.base) && !verbFirst.has(word.base);
  if ((!isWord && !isPlausible(reading, word)) || isInBodyName(reading, place)) return false;
  const raised = reading.capitalsSpeak && word.shape === 'capital';
  const [before, next, after] = [words[place - 1], words[place + 1], words[place + 2]];
  const afterName =
    (before?.base === 'and' || before?.base === 'or') && isJoined(word) && isName(place - 2)
      ? true
      : /^ ?[,&/+] ?$/.test(word.gap) && isName(place - 1);
  const beforeName =
    (next?.base === 'and' && isJoined(next) && isJoined(after) && isName(place + 2)) ||
    (next !== undefined && /^ ?[,&/+] ?$/.test(next.gap) && isName(place + 1));
  if (raised) return afterName || (beforeName && !word.opens);
  return (
    afterName &&
    (isPersonVerb(next) ||
      /^(?:are|were|both|have)$/.test(next?.base ?? '') ||
      (endsClause(next) && before?.base === 'and') ||
      bareVerbs.has(next?.base ?? ''))
  );
}

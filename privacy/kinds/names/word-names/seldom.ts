import { auxiliaries, bareVerbs, clauseOpeners, humanVerbs, personLinks, personVerbs } from '../clues.ts';
import { endsClause, isJoined } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { joined, wordName } from './candidate.ts';
import { behind, done, handled, seldomElse, sent, spokenTo } from './clues.ts';

/**
 * "a place for verity", "harper was late": a name that questions about school seldom hold as anything else needs no more
 * than to stand where a person can.
 */
export const wordSeldomElse: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined || word.possessive || !seldomElse.has(word.base)) return 0;
  const [before, next, second] = [
    reading.words[place - 1],
    reading.words[place + 1],
    reading.words[place + 2],
  ];
  if (!mayPrecede(word, before)) return 0;
  const follows = joined(next)?.base;
  if (follows === undefined) return endsClause(next) && before !== undefined && !word.opens ? 1 : 0;
  if (/^(?:on|of)$/.test(follows)) return 0;
  if (follows === 'and')
    return /^(?:his|her|he|she|the)$/.test(second?.base ?? '') || second?.given === true ? 1 : 0;
  return behind.test(follows) || personVerbs.has(follows) || humanVerbs.has(follows) || bareVerbs.has(follows)
    ? 1
    : 0;
};

/** Whether a person can follow here; an article, an adjective or a noun has a thing follow. */
export function mayPrecede(word: Word, before: Word | undefined): boolean {
  if (before === undefined || word.opens) return true;
  if (!isJoined(word)) return false;
  return (
    [auxiliaries, clauseOpeners, personLinks, done, handled, sent].some((words) => words.has(before.base)) ||
    spokenTo.test(before.base) ||
    /^(?:to|from|by|than|like|until|till|after|before|of)$/.test(before.base)
  );
}

import { bareVerbs, ownedThings, towardsPeople, verbFirst } from '../clues.ts';
import { endsClause, isJoined } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { classOf, joined, wordName, type WordClass } from './candidate.ts';
import {
  asks,
  behind,
  done,
  handled,
  ownChildNouns,
  ownedOutright,
  people,
  sent,
  sentTo,
  spokenTo,
  things,
} from './clues.ts';

/** "ask grace if", "spoke to hope", "a text from amber": the word stands where a person is meant. */
export const wordStandsForPerson: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined || !isJoined(word) || word.opens) return 0;
  if (ownChildNouns.has(before.base)) return 0;
  const [link, next] = [reading.words[place - 2], reading.words[place + 1]];
  const kind = classOf(word);
  const follows = joined(next)?.base ?? '';
  if (/^(?:for|about|with|re|regarding|to|of|it)$/.test(before.base) && isSaidOfPerson(next, kind)) return 1;
  if (sent.has(before.base) && follows === 'home') return 1;
  if (kind === 'thing')
    return /^(?:told|asked|tell)$/.test(before.base) && /^(?:that|she|he|we|they|i)$/.test(follows) ? 1 : 0;
  if (kind === 'verb' && follows !== '' && !people.test(follows) && !done.has(before.base))
    return before.base === 'for' && ownedOutright.has(link?.base ?? '') && behind.test(follows) ? 1 : 0;
  const goes = follows === '' || behind.test(follows);
  if (kind === 'person' && (handled.has(before.base) || sent.has(before.base))) return goes ? 1 : 0;
  if (kind === 'virtue' && sent.has(before.base) && sentTo.test(follows)) return 1;
  if (kind === 'person' && asks.test(before.base)) return goes || bareVerbs.has(follows) ? 1 : 0;
  if (done.has(before.base)) return goes && !(follows === '' && kind === 'virtue') ? 1 : 0;
  if (turnsToPeople(before, link)) return goes || follows === 'saying' ? 1 : 0;
  if (!/^(?:for|about|with|re|regarding)$/.test(before.base)) return 0;
  const owned = before.base === 'for' && ownedThings.has(link?.base ?? '');
  const outright = before.base === 'for' && ownedOutright.has(link?.base ?? '');
  if (follows === '') return owned || kind !== 'virtue' ? 1 : 0;
  return goes && (kind === 'person' || outright) ? 1 : 0;
};

/** "my lad hope", "asked grace", "about rose, who": of what stands for a person, what can be nothing else. */
export const wordSurelyMeant: Rule = (reading, place) => {
  const before = reading.words[place - 1]?.base ?? '';
  const next = joined(reading.words[place + 1])?.base ?? '';
  const sure = ownChildNouns.has(before) || done.has(before) || people.test(next);
  return sure ? wordStandsForPerson(reading, place) : 0;
};

/** "hi grace, …", "thanks rose", "thank you amber for": the word is spoken to. */
export const wordGreeted: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (word === undefined || before === undefined || things.has(word.base) || verbFirst.has(word.base))
    return 0;
  const thanked = before.base === 'you' && /^thanks?$/.test(reading.words[place - 2]?.base ?? '');
  if (!thanked && !spokenTo.test(before.base)) return 0;
  if (!/^,? {1,2}$/.test(word.gap)) return 0;
  return endsClause(next) ||
    /^(?:for|that|can|could|here|please|just|quick|me|its)$/.test(joined(next)?.base ?? '')
    ? 1
    : 0;
};

/** "grace who", "hope, who is": what goes on of somebody. */
function isSaidOfPerson(next: Word | undefined, kind: WordClass): boolean {
  if (next === undefined) return false;
  if (isJoined(next)) return people.test(next.base);
  return kind !== 'thing' && /^, ?$/.test(next.gap) && /^(?:who|whos|who's|whose|aged)$/.test(next.base);
}

/** "spoke to", "a text from", "met with", "on behalf of", "thinking of". */
function turnsToPeople(before: Word, link: Word | undefined): boolean {
  if (before.base === 'to') return link !== undefined && towardsPeople.has(link.base);
  if (before.base === 'from')
    return /^(?:text|email|message|call|letter|heard|card|note)$/.test(link?.base ?? '');
  return (
    /^(?:with|of)$/.test(before.base) &&
    /^(?:met|spoke|spoken|meeting|chat|behalf|contact|thinking|thought|proud|fond|scared)$/.test(
      link?.base ?? '',
    )
  );
}

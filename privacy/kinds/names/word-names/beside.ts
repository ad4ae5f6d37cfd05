import { endsClause, isJoined, isPlausible } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { classOf, wordName } from './candidate.ts';

/** "rose & amber", "siblings grace, joy and hope": two names side by side, one of them at least a name before it is a thing. */
export const wordsSideBySide: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined) return 0;
  const { words } = reading;
  const own = isNameFirst(word);
  const beside = (step: number): boolean => {
    const other = words[place + step];
    if (other === undefined) return false;
    const named = wordName(reading, place + step);
    const sure = other.clear || isPlausible(reading, other) || (named !== undefined && isNameFirst(named));
    return sure || (own && named !== undefined && named.base !== 'art');
  };
  const [before, next] = [words[place - 1], words[place + 1]];
  const signed = (gap: string | undefined): boolean => /^ ?[&+/] ?$/.test(gap ?? '');
  if (own && ((signed(word.gap) && beside(-1)) || (signed(next?.gap) && beside(1)))) return 1;
  if (own && before?.base === 'and' && /^(?:me|him|her|them)$/.test(words[place - 2]?.base ?? '')) return 1;
  const joinedByAnd =
    (before?.base === 'and' && isJoined(word) && beside(-2)) ||
    (next?.base === 'and' && isJoined(next) && beside(2));
  const listed = (/^, ?$/.test(word.gap) && beside(-1)) || (/^, ?$/.test(next?.gap ?? '') && beside(1));
  if (!joinedByAnd && !listed) return 0;
  return speaksOfSeveral(words, place) || (joinedByAnd && own && areSeveral(words, place)) ? 1 : 0;
};

function isNameFirst(word: Word): boolean {
  const kind = classOf(word);
  return kind !== 'thing' && kind !== 'verb';
}

/** Whether brothers and sisters, or a few children, were named just before. */
function speaksOfSeveral(words: readonly Word[], place: number): boolean {
  return words
    .slice(Math.max(0, place - 6), place)
    .some(({ base }) =>
      /^(?:siblings?|group|brothers?|sisters?|boys|girls|twins|cousins|kids|children|carers|them|met|do|swap|two|three|between)$/.test(
        base,
      ),
    );
}

/** "amber and opal both need", "grace and joy have": of two, and not of one. */
function areSeveral(words: readonly Word[], place: number): boolean {
  const behindBoth = words[place + 1]?.base === 'and' ? words[place + 3] : words[place + 1];
  return (
    isJoined(behindBoth) &&
    /^(?:both|share|live|are|were|have|need|want|cannot|cant)$/.test(behindBoth?.base ?? '') &&
    !endsClause(behindBoth)
  );
}

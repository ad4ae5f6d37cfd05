import { forDialog, replyComesElsewhere } from '../../cards/plain-card.ts';
import type { Reply } from '../turns/reply.ts';
import type { TurnOutcome } from '../turns/take-turn.ts';
import type { Turn } from '../turns/turn.ts';
import { dialogSaying, dialogWith } from './asked-response.ts';

/**
 * What a dialog shows after something was sent from it: all that was said in answer, one beneath the other, or a
 * sentence where that was no card.
 */
export function dialogAfter(turn: Turn, { inPlace, notice }: TurnOutcome, said: readonly Reply[]): unknown {
  const cards = [
    ...said.flatMap((reply) => (reply.place === 'new' ? [reply.card] : [])),
    ...(inPlace === undefined ? [] : [inPlace.card]),
  ];
  const texts = said.flatMap((reply) => (reply.place === 'text' ? [reply.text] : []));
  if (cards.length === 0) return dialogSaying(notice ?? texts[0] ?? 'Done.');
  const note = [notice, turn.apart === true ? replyComesElsewhere : undefined].filter(
    (part) => part !== undefined,
  );
  return dialogWith('Advice line', forDialog(cards, note.length === 0 ? undefined : note.join(' ')));
}

import type { ShownCard } from '../../cards/card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { tellsOfOneChild } from '../../privacy/one-child.ts';
import { redact, type MayStay } from '../../privacy/redact.ts';
import { safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
export { pseudonymOf } from '../../queue/people.ts';
import type { CardPlace } from '../../queue/posted-cards.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** True in a channel or a group chat, where others read along. */
export function isShared(turn: Turn): boolean {
  return turn.conversation.kind !== 'personal';
}

/** True for words that are nobody else's to read: an identifier, the facts of one child's case, or a disclosure of risk. */
export function isPrivateMatter(text: string, mayStay: MayStay): boolean {
  return (
    safeguardingSignal(text) !== null ||
    tellsOfOneChild(text) ||
    Object.keys(redact(text, mayStay).removed).length > 0
  );
}

/**
 * Shows cards in the person's own chat, and gives the neutral line for where they asked. Where that chat cannot be
 * reached, the line says how to open it; the cards are never shown to the others instead.
 */
export async function moveToOwnChat(
  cards: readonly ShownCard[],
  turn: Turn,
  parts: Pick<TurnParts, 'postPrivately'>,
): Promise<Reply> {
  let shownAt: CardPlace | undefined;
  for (const card of cards) {
    const place = await parts.postPrivately(turn, card);
    if (place !== false) shownAt ??= place;
    if (place === false) {
      return asNew(
        messageCard(
          'Help',
          'open our own chat',
          'This is better dealt with in our own chat, which I could not open. Please add me in Teams (Apps, then search for the advice line), and ask me there.',
        ),
      );
    }
  }
  const line = asNew(
    messageCard(
      'Help',
      'see our own chat',
      'I have answered in our own chat, where nobody else can read it.',
    ),
  );
  return shownAt === undefined ? line : { ...line, shownAt };
}

import type { ShownCard } from '../../cards/card.ts';
import { messageCard } from '../../cards/message-card.ts';
import type { Sender } from '../sender.ts';
import { asNew, type Reply } from '../turns/reply.ts';
import type { Turn } from '../turns/turn.ts';

/**
 * Shows a card in a person's own chat with the bot and says so, neutrally, where others read along. Where that chat
 * cannot be reached, it says how to open it; the card itself is never shown to the others instead.
 */
export function sendPrivatelyBy(sender: Sender) {
  return async (turn: Turn, shown: ShownCard, said: string): Promise<readonly Reply[]> => {
    const { serviceUrl, botId } = turn.conversation;
    const sent = await sender.post({ kind: 'person', person: turn.person, serviceUrl, botId }, shown);
    return [
      asNew(
        sent.kind === 'sent'
          ? messageCard('Help', 'see our own chat', said)
          : messageCard(
              'Help',
              'open our own chat',
              'This is better dealt with in our own chat, which I could not open. Please add me in Teams (Apps, then search for the advice line), and ask me there.',
            ),
      ),
    ];
  };
}

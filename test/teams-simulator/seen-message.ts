import { type Activity, type Card, cardsOf } from './activity.ts';
import { currentVersion, type Message } from './conversations.ts';
import { visibleText } from './visible-text.ts';

/** One of the bot's messages as somebody sees it at this moment; it does not change when the message does. */
export interface SeenMessage {
  readonly id: string;
  readonly conversationId: string;
  /** The text beside the card; empty where there is none. */
  readonly text: string;
  /** The words of the notification. */
  readonly summary: string;
  /** The first Adaptive Card, if the message has one. */
  readonly card: Card | undefined;
  readonly cards: readonly Card[];
  /** Everything that can be read: the text, then the cards'. */
  readonly words: string;
  /** The activity in its newest version, as the bot sent it. */
  readonly activity: Activity;
  /** How often the bot has edited it. */
  readonly edits: number;
  readonly replyToId: string | undefined;
}

/** The message as it is seen by somebody who sees these cards, or the message's own. */
export function seenMessage(message: Message, privateCards?: readonly Card[]): SeenMessage {
  const activity = currentVersion(message);
  const cards = privateCards ?? cardsOf(activity);
  const text = activity.text ?? '';
  return {
    id: message.id,
    conversationId: message.conversationId,
    text,
    summary: activity.summary ?? '',
    card: cards[0],
    cards,
    words: [text, ...cards.map((card) => visibleText(card))].filter((piece) => piece !== '').join('\n'),
    activity,
    edits: message.versions.length - 1,
    replyToId: message.replyToId,
  };
}

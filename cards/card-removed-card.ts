import type { RemovalReason } from '../queue/records-removal.ts';
import type { ShownCard } from './card.ts';
import { messageCard } from './message-card.ts';

/** What stands in Teams where a card was of which nothing is kept any more. It names no query. */
export function cardRemovedCard(why: RemovalReason): ShownCard {
  return messageCard('Advice line', 'removed', sentences[why]);
}

const sentences: Readonly<Record<RemovalReason, string>> = {
  retention: 'Removed under the retention policy.',
  passed: 'You passed this question on to a colleague. What is said about it comes to them.',
  erasure: 'Removed, because somebody it was about asked for that.',
  edited: 'Removed, because the message it came from was changed. The new words are answered below.',
  deleted: 'Removed, because the message it came from was deleted.',
};

import type { Query } from '../queue/query.ts';
import { shownCard, type ShownCard } from './card.ts';
import { heading, words } from './words.ts';

/** Stands where a query's card was, in a channel that its topic does not go to any more. */
export function queryMovedCard({ number }: Pick<Query, 'number'>): ShownCard {
  return shownCard('Advice line', `${number} is in another channel`, [
    heading(`${number} is in another channel now`),
    words('A lead has given its topic another channel. Its card is there.'),
  ]);
}

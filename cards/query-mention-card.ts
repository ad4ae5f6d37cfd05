import type { Query } from '../queue/query.ts';
import type { QueryState } from '../queue/states.ts';
import { shownCard, type ShownCard } from './card.ts';
import { heading, smallPrint } from './words.ts';

const states: Readonly<Record<QueryState, string>> = {
  waiting: 'waiting for an adviser',
  claimed: 'with an adviser',
  'awaiting-asker': 'waiting for whoever asked',
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

/** A query as it can be named in any chat: its number and where it stood, since whoever is there reads it. */
export function queryMentionCard({ number, state }: Query, authorityName: string): ShownCard {
  return shownCard('Advice line', `${number}, ${states[state]}`, [
    heading(`${number}: ${states[state]}`),
    smallPrint(`Advice line for ${authorityName}. This card does not change when the query does.`),
  ]);
}

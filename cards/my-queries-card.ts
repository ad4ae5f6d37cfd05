import { Container, type CardElement } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { stateWords } from './query-state-words.ts';
import { querySubject } from './query-subject.ts';
import { momentWords } from './query-times.ts';
import { heading, smallPrint, words } from './words.ts';

/** How many queries stand on one page. */
export const queriesOnPage = 8;

/** One query of the list. */
export interface MyQuery {
  readonly query: Query;
  /** The title of its topic, or what it is where it is more than a question. */
  readonly about?: string | undefined;
}

/** What the list of somebody's own queries is drawn from. */
export interface MyQueriesView {
  /** All of them, in the order in which they are shown. */
  readonly queries: readonly MyQuery[];
  /** From 0. A page that is not there any more is the last one. */
  readonly page: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Everything somebody has asked the advice line, a page at a time, each line leading to its own card. */
export function myQueriesCard({ queries, page, now }: MyQueriesView): ShownCard {
  const pages = Math.max(1, Math.ceil(queries.length / queriesOnPage));
  const at = Math.min(page, pages - 1);
  const shown = queries.slice(at * queriesOnPage, (at + 1) * queriesOnPage);
  const open = queries.filter(({ query }) => isOpen(query.state)).length;
  const turn = (title: string, to: number) => pressOnly(title, { verb: 'my-queries', page: to });
  return shownCard(
    'Advice line',
    'your questions',
    [
      heading('Your questions to the advice line'),
      words(howMany(queries.length, open)),
      ...shown.map((one) => line(one, now)),
      ...(pages === 1 ? [] : [smallPrint(`Page ${at + 1} of ${pages}`)]),
    ],
    [
      ...(at + 1 < pages ? [turn('More questions', at + 1)] : []),
      ...(at > 0 ? [turn('Back', at - 1)] : []),
      pressOnly('What can you help with?', { verb: 'help' }),
    ],
  );
}

function howMany(all: number, open: number): string {
  if (all === 0)
    return 'You have not asked the advice line anything yet, or what you asked is no longer kept. Type a question to begin.';
  const still = open === 0 ? 'None of them is open.' : `${open} ${open === 1 ? 'is' : 'are'} still open.`;
  return `${still} Choose one to see everything about it.`;
}

function line({ query, about }: MyQuery, now: number): CardElement {
  const { authority, id, number, createdAt, state } = query;
  const standing = isOpen(state) ? `**${stateWords(query)}**` : stateWords(query);
  return new Container(
    words(`**${number}** · ${querySubject(query, about)} ›`),
    smallPrint(`${standing} · asked ${momentWords(createdAt, now)}`),
  ).withOptions({
    separator: true,
    spacing: 'Small',
    selectAction: pressOnly(`Open ${number}`, { verb: 'open-query', authority, query: id }),
  });
}

import { Container, type Action, type CardElement } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { unfold } from './button.ts';
import type { QueryListing } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { standingWords } from './query-standing.ts';
import { neededWords } from './query-times.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** One query in a list: what every adviser may see of it. */
export interface ListedQuery {
  readonly query: Query;
  readonly kind?: string | undefined;
  readonly topicTitle?: string | undefined;
  readonly cohortName?: string | undefined;
}

/** What a list of queries is drawn from. */
export interface QueryListView {
  readonly authority: string;
  readonly authorityName: string;
  /** Which list it is; `found` and `one` are no lists that can be turned over. */
  readonly which: QueryListing | 'found' | 'one';
  readonly rows: readonly ListedQuery[];
  /** Where the next page begins, if there is one. */
  readonly next?: string | undefined;
  /** True on a page after the first. */
  readonly further?: boolean | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const titles: Readonly<Record<QueryListView['which'], string>> = {
  open: 'Open queries',
  mine: 'The queries you have',
  waiting: 'Queries that wait for an adviser',
  urgent: 'Urgent queries',
  overdue: 'First reply overdue',
  found: 'Queries with these words',
  one: 'One query',
};
const nothing: Readonly<Record<QueryListView['which'], string>> = {
  open: 'No query is open.',
  mine: 'You have no open query.',
  waiting: 'Nothing is waiting.',
  urgent: 'Nothing urgent is open.',
  overdue: 'No first reply is overdue.',
  found: 'No query has all of these words. Try fewer, or other ones.',
  one: 'There is no such query.',
};
const others: readonly (readonly [string, QueryListing])[] = [
  ['Open', 'open'],
  ['Mine', 'mine'],
  ['Waiting', 'waiting'],
  ['Urgent', 'urgent'],
  ['Overdue', 'overdue'],
];

/** A list of queries for advisers: numbers, states, topics and who has them, and not a word of any case. */
export function queryListCard(view: QueryListView): ShownCard {
  const { authority, authorityName, which, rows, next, now } = view;
  const title = titles[which];
  const turnTo = ([name, other]: (typeof others)[number]): Action =>
    pressOnly(name, { verb: 'list-queries', authority, which: other, after: undefined });
  const lists = which === 'found' || which === 'one' ? [] : others.filter(([, other]) => other !== which);
  return shownCard(
    'Advice line',
    title.charAt(0).toLowerCase() + title.slice(1),
    [
      heading(`${title} · ${authorityName}`),
      ...(view.further === true ? [smallPrint('Continued')] : []),
      ...(rows.length === 0 ? [words(nothing[which])] : rows.map((row, index) => rowOf(row, index > 0, now))),
      ...(rows.length === 0
        ? []
        : [
            smallPrint(
              'Choose one to have it in your own chat with me. Only whoever has it reads its words.',
            ),
          ]),
    ],
    [
      ...(next === undefined || which === 'found' || which === 'one'
        ? []
        : [pressOnly('More', { verb: 'list-queries', authority, which, after: next })]),
      ...(lists.length === 0 ? [] : [unfold('Other lists', [], lists.map(turnTo))]),
    ],
  );
}

function rowOf({ query, kind, topicTitle, cohortName }: ListedQuery, separator: boolean, now: number) {
  const needed = neededWords(query, now);
  const by = query.neededBy === 'no hurry' ? 'No day given' : `Needed ${needed.text}`;
  const about = [kind, topicTitle, cohortName].filter((part) => part !== undefined).join(' · ');
  const pressing = [
    query.urgent === true ? 'Urgent' : undefined,
    // That it is needed today is said beneath.
    needed.pressing === 'Overdue' ? needed.pressing : undefined,
  ].filter((part) => part !== undefined);
  const lines: readonly CardElement[] = [
    words(`**${query.number}** · ${standingWords(query)} ›`),
    ...(pressing.length === 0 ? [] : [caution(pressing.join(', '))]),
    smallPrint([about, by].filter((part) => part !== '').join(' · ')),
  ];
  return new Container(...lines).withOptions({
    separator,
    spacing: 'Small',
    selectAction: pressOnly(`Open ${query.number}`, {
      verb: 'look-at-query',
      authority: query.authority,
      query: query.id,
    }),
  });
}

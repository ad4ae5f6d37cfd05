import type { ButtonData, QueryListing } from '../../cards/button-data.ts';
import type { ShownCard } from '../../cards/card.ts';
import { cohortNames } from '../../cards/names.ts';
import { kindWords } from '../../cards/query-kind-words.ts';
import { queryListCard, type ListedQuery, type QueryListView } from '../../cards/query-list-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { cohorts } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import { searched, type SearchedIn } from '../../queue/audited-reading.ts';
import type { QueryFilter } from '../../queue/filtered-queries.ts';
import type { Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryState } from '../../queue/states.ts';
import { advisedTopics, advisesOn, isAmong, notAdviser } from './advises.ts';
import { isShared } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;
/** What lists are drawn from. */
export type ListParts = Pick<TurnParts, 'now' | 'searchOf' | 'queries' | 'filteredQueries'>;
/** The queries whose advisers somebody is one of. */
export type Advised = Pick<QueryFilter, 'topics'>;

/** A card is read on a telephone: so many rows, and then more of them. */
const rowsShown = 6;
/** So many are looked through for those that are the adviser's to see. */
const mostFound = 50;
const open: readonly QueryState[] = ['waiting', 'claimed', 'awaiting-asker'];

/** What a list narrows to. */
export function filterOf(which: QueryListing, person: Person, now: number): QueryFilter {
  switch (which) {
    case 'open':
      return { states: open };
    case 'mine':
      return { states: open, claimedBy: person };
    case 'waiting':
      return { states: ['waiting'] };
    case 'urgent':
      return { states: open, urgent: true };
    case 'overdue':
      return { states: open, replyDueBefore: now };
  }
}

/** One page of a list, for somebody who advises on these. */
export async function listCard(
  list: { readonly authority: string; readonly which: QueryListing; readonly after?: string | undefined },
  advised: Advised,
  person: Person,
  parts: ListParts,
): Promise<ShownCard> {
  const { authority, which, after } = list;
  const filter = { ...filterOf(which, person, parts.now()), ...advised };
  const page = await parts.filteredQueries.list(authority, filter, { limit: rowsShown, after });
  return card({ authority, which, next: page.next, further: after !== undefined }, page.queries, parts);
}

/** Those of the authority's queries in which these words stand, whatever became of them. */
export async function foundCard(
  authority: string,
  typed: string,
  advised: Advised,
  person: Person,
  parts: ListParts & Pick<TurnParts, 'mayStay' | 'audit'>,
): Promise<ShownCard> {
  const by = { person, in: 'chat' } as const;
  return card({ authority, which: 'found' }, await found(authority, typed, advised, by, parts), parts);
}

/**
 * Up to six queries in which these words stand, newest first. What could identify somebody is not searched for. That
 * somebody searched is in the audit before they see what was found.
 */
export async function found(
  authority: string,
  typed: string,
  { topics }: Advised,
  by: { readonly person: Person; readonly in: SearchedIn },
  parts: Pick<TurnParts, 'queries' | 'mayStay' | 'audit' | 'now'>,
): Promise<readonly Query[]> {
  const { text } = redact(typed, parts.mayStay);
  const all = await parts.queries.searchWords(authority, text, { limit: mostFound });
  const theirs = all.filter((query) => isAmong(topics, query)).slice(0, rowsShown);
  await parts.audit.note(searched({ authority, ...by, at: parts.now(), found: theirs.length }));
  return theirs;
}

/** One query as a row of its own; a card that says so where there is none. */
export async function numberCard(
  authority: string,
  query: Query | undefined,
  parts: ListParts,
): Promise<ShownCard> {
  return card({ authority, which: 'one' }, query === undefined ? [] : [query], parts);
}

/** Turns over to another list or page, in place of the one that was pressed on. */
export async function listQueries(
  data: Press<'list-queries'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const advised = await advisedTopics(data.authority, turn.person, parts, turn.channel?.teamId);
  if (advised === undefined) return [notice(notAdviser)];
  return [inPlace(await listCard(data, advised, turn.person, parts))];
}

/** Brings a query to the adviser's own chat, with as much on it as is theirs to read. */
export async function lookAtQuery(
  data: Pick<Press<'look-at-query'>, 'authority' | 'query'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await advisesOn({ authority: data.authority, id: data.query }, turn.person, parts)))
    return [notice(notAdviser)];
  const shown = await parts.adviceLine.showTo({ ...data, adviser: turn.person });
  if (!shown.ok) return [notice(refusalWords(shown.why, shown.query))];
  const { number } = shown.query;
  return [notice(isShared(turn) ? `${number} is in your own chat with me.` : `${number} is below.`)];
}

function card(
  list: Pick<QueryListView, 'authority' | 'which' | 'next' | 'further'>,
  queries: readonly Query[],
  parts: ListParts,
): ShownCard {
  const pack = parts.searchOf(list.authority)?.pack;
  const rows = queries.map((query) => listed(query, parts));
  return queryListCard({ ...list, authorityName: pack?.name ?? list.authority, rows, now: parts.now() });
}

/** A query with the words that every adviser may see. */
export function listed(query: Query, { searchOf, now }: Pick<TurnParts, 'searchOf' | 'now'>): ListedQuery {
  const search = searchOf(query.authority);
  const cohort = cohorts.find((name) => name === query.cohort);
  return {
    query,
    kind: search && kindWords(query, search.pack, now()),
    topicTitle: query.topic === undefined ? undefined : search?.entry(query.topic)?.title,
    cohortName: cohort === undefined ? undefined : cohortNames[cohort],
  };
}

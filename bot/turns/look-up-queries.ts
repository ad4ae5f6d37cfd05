import { queryListings } from '../../cards/button-data.ts';
import { linksOnly } from '../../cards/plain-card.ts';
import { queryMentionCard } from '../../cards/query-mention-card.ts';
import { standingWords } from '../../cards/query-standing.ts';
import { neededWords } from '../../cards/query-times.ts';
import type { Query } from '../../queue/query.ts';
import { advisedTopics, advisesOn, isAmong, notAdviser } from './advises.ts';
import type { Answered, Found } from './asked.ts';
import { filterOf, found, listed } from './query-lists.ts';
import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** As many as Teams shows at once. */
const mostListed = 25;

/**
 * The queries that an adviser means by a number, by the name of a list ("waiting") or by words; the open ones while
 * nothing is typed. Only they see the lines. Undefined for who is no adviser.
 */
export async function lookUpQueries(
  words: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Found[] | undefined> {
  const asked = await Promise.all(
    parts.packs.map(async ({ authority }) => {
      const advised = await advisedTopics(authority, turn.person, parts);
      if (advised === undefined) return undefined;
      const { topics } = advised;
      const which = queryListings.find((name) => name === (words === '' ? 'open' : words.toLowerCase()));
      const number = /^[a-z]{2,5}-\d{4,9}$/i.exec(words)?.[0];
      if (number !== undefined) {
        const query = await parts.queries.byNumber(authority, number.toUpperCase());
        return query !== undefined && isAmong(topics, query) ? [query] : [];
      }
      if (which === undefined && words.toLowerCase() !== 'all')
        return found(authority, words, advised, { person: turn.person, in: 'compose box' }, parts);
      const filter = which === undefined ? {} : filterOf(which, turn.person, parts.now());
      const page = await parts.filteredQueries.list(
        authority,
        { ...filter, ...advised },
        { limit: mostListed },
      );
      return page.queries;
    }),
  );
  const theirs = asked.filter((queries) => queries !== undefined);
  return theirs.length === 0 ? undefined : theirs.flat().map((query) => line(query, parts));
}

/** A query's card for the message that an adviser is writing, wherever that is. */
export async function queryForAnyChat(
  authority: string,
  id: string,
  turn: Turn,
  parts: TurnParts,
): Promise<Answered> {
  const query = (await advisesOn({ authority, id }, turn.person, parts))
    ? await parts.queries.find(authority, id)
    : undefined;
  if (query === undefined) return { kind: 'words', of: 'search', text: notAdviser };
  const name = parts.searchOf(authority)?.pack.name ?? authority;
  return { kind: 'card', title: query.number, card: linksOnly(queryMentionCard(query, name).card) };
}

function line(query: Query, parts: TurnParts): Found {
  const { kind, topicTitle } = listed(query, parts);
  const needed = neededWords(query, parts.now());
  const said = [
    query.urgent === true ? 'Urgent' : undefined,
    kind ?? topicTitle,
    needed.pressing ?? `needed: ${needed.text}`,
  ];
  return {
    title: `${query.number} · ${standingWords(query)}`,
    text: said.filter((part) => part !== undefined).join(' · '),
    pick: { kind: 'query', authority: query.authority, id: query.id },
  };
}

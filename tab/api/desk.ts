import { advisedTopics, isAmong } from '../../bot/turns/advises.ts';
import { drawQueryCard } from '../../bot/turns/draw-query.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import { redact } from '../../privacy/redact.ts';
import type { QueryFilter } from '../../queue/filtered-queries.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import { isOpen, queryStates } from '../../queue/states.ts';
import type { DeskFilter, QueryLine, ReplyShown } from '../contract.ts';
import { advisersLine } from './query-lines.ts';
import { cardShown } from './reply-shown.ts';

/** More open queries than a list is ever read through; the page draws only what is in sight of it. */
const mostLines = 10_000;
const mostFound = 200;
const open = queryStates.filter(isOpen);

/** One authority whose advice line somebody is on, and which of its topics go to a team of theirs. */
export interface Advised {
  readonly authority: string;
  readonly topics?: QueryFilter['topics'];
}

/** The authorities that somebody advises, asked of Teams each time. */
export async function advisedBy(person: Person, parts: TurnParts): Promise<readonly Advised[]> {
  const asked = await Promise.all(
    parts.packs.map(async ({ authority }) => {
      const advised = await advisedTopics(authority, person, parts);
      return advised === undefined ? [] : [{ authority, ...advised }];
    }),
  );
  return asked.flat();
}

/** The open queries that the filter lets through, oldest first; of topics that are others' to see, none. */
export async function deskLines(
  filter: DeskFilter,
  advised: readonly Advised[],
  viewer: Person,
  parts: TurnParts,
): Promise<readonly QueryLine[]> {
  const found = await Promise.all(
    advised.map(({ authority, topics }) =>
      parts.filteredQueries.list(
        authority,
        { ...narrowed(filter, viewer, parts.now()), ...(topics === undefined ? {} : { topics }) },
        { limit: mostLines },
      ),
    ),
  );
  return found
    .flatMap(({ queries }) => queries)
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .slice(0, mostLines)
    .map((query) => advisersLine(query, parts));
}

function narrowed(filter: DeskFilter, viewer: Person, now: number): QueryFilter {
  switch (filter) {
    case 'waiting':
      return { states: ['waiting'] };
    case 'mine':
      return { states: open, claimedBy: viewer };
    case 'urgent':
      return { states: open, urgent: true };
    case 'overdue':
      return { states: open, replyDueBefore: now };
    case 'all':
      return { states: open };
  }
}

/** The queries in which these words stand, newest first. The words are redacted before anything is searched. */
export async function foundLines(
  words: string,
  advised: readonly Advised[],
  parts: TurnParts,
): Promise<readonly QueryLine[]> {
  const { text } = redact(words, parts.mayStay);
  const found = await Promise.all(
    advised.map(async ({ authority, topics }) =>
      (await parts.queries.searchWords(authority, text, { limit: mostFound })).filter((query) =>
        isAmong(topics, query),
      ),
    ),
  );
  return found
    .flat()
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, mostFound)
    .map((query) => advisersLine(query, parts));
}

/**
 * One query as this adviser may see it: everything for whoever has it, and for the others what the channel shows.
 * Undefined where there is none, or where it is of a topic that is others' to see.
 */
export async function deskQuery(
  asked: { readonly authority: string; readonly id: string },
  advised: readonly Advised[],
  viewer: Person,
  parts: TurnParts,
): Promise<ReplyShown | undefined> {
  const theirs = advised.find(({ authority }) => authority === asked.authority);
  const query = theirs && (await parts.queries.find(asked.authority, asked.id));
  if (query === undefined || !isAmong(theirs?.topics, query)) return undefined;
  const face = samePerson(query.claimedBy, viewer) ? 'adviser' : 'staff';
  const drawn = await drawQueryCard(query, face, parts, viewer);
  return drawn && cardShown('in-place', drawn);
}

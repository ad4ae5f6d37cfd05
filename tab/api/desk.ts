import { advisedTopics, isAmong } from '../../bot/turns/advises.ts';
import { drawQueryCard } from '../../bot/turns/draw-query.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { QueryFilter } from '../../queue/filtered-queries.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { ReplyShown } from '../contract.ts';
import { cardShown } from './reply-shown.ts';

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

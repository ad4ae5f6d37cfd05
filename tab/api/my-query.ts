import { drawQueryCard } from '../../bot/turns/draw-query.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { ReplyShown } from '../contract.ts';
import { cardShown } from './reply-shown.ts';

/** The card of a query for whoever asked it; undefined for everybody else, as if there were none. */
export async function myQuery(
  asked: { readonly authority: string; readonly id: string },
  person: Person,
  parts: TurnParts,
): Promise<ReplyShown | undefined> {
  const query = await parts.queries.find(asked.authority, asked.id);
  if (query === undefined || !samePerson(query.asker, person)) return undefined;
  const drawn = await drawQueryCard(query, 'asker', parts);
  return drawn && cardShown('in-place', drawn);
}

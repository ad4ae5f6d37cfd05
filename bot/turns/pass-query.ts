import { z } from 'zod';
import { keptQueryCard, notListed, passedQueryCard, passQueryCard } from '../../cards/pass-query-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The buttons by which an asker gives a query to a colleague. */
export type PassPress = Extract<ButtonData, { verb: 'open-pass' | 'pass-query' | 'keep-query' }>;

/** Picks the colleague, and makes the query theirs. Only its asker can. */
export async function passPress(data: PassPress, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const query = await parts.queries.find(data.authority, data.query);
  if (query === undefined) return [notice(refusalWords('unknown'))];
  if (query.cameBy !== undefined || !samePerson(query.asker, turn.person))
    return [notice(refusalWords('not-yours'))];
  if (data.verb === 'open-pass') return [asNew(passQueryCard(query))];
  if (data.verb === 'keep-query') return [inPlace(keptQueryCard(query))];
  const to = await colleagueOf(data.colleague, query, turn, parts);
  if ('problem' in to) return [inPlace(passQueryCard(query, to.problem))];
  const { authority, id } = query;
  const outcome = await parts.adviceLine.pass({
    authority,
    query: id,
    asker: turn.person,
    to: to.person,
    press: turn.key,
  });
  return outcome.ok
    ? [inPlace(passedQueryCard(outcome.query))]
    : [notice(refusalWords(outcome.why, outcome.query))];
}

/**
 * Whom the people picker named: somebody of the same tenant who has written to the bot, since nobody else can be
 * reached, and who has not said that they work for another authority. A typed name is nobody.
 */
async function colleagueOf(
  picked: string,
  query: Query,
  turn: Turn,
  parts: TurnParts,
): Promise<{ readonly person: Person } | { readonly problem: string }> {
  const entraId = z.uuid().safeParse(picked.trim().toLowerCase());
  if (picked === notListed) return { problem: notMet };
  if (!entraId.success) return { problem: 'Please choose a colleague from the list that opens as you type.' };
  const { tenant } = turn.person;
  if (entraId.data === turn.person.entraId.toLowerCase())
    return { problem: 'That is you. Please choose a colleague.' };
  const chat = await parts.conversations.ofPerson(tenant, entraId.data);
  if (chat === undefined || !chat.reachable) return { problem: notMet };
  const { authority } = await parts.profiles.of({ tenant, entraId: entraId.data });
  if (authority !== undefined && authority !== query.authority)
    return { problem: 'They have said that they work for another council, so it cannot be passed to them.' };
  const person = await parts.roster.whoIs(chat);
  return person === undefined ? { problem: notMet } : { person };
}

const notMet =
  'I cannot reach them: they have not written to me yet. Please ask them to say hello to me in Teams, then try again.';

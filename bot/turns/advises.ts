import type { QueryFilter } from '../../queue/filtered-queries.ts';
import type { Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import { channelsOf } from '../../queue/staff-channel.ts';
import type { TurnParts } from './parts.ts';

/** Said to whoever is no adviser, and to nobody else. */
export const notAdviser =
  'Only members of the advice line’s team can do that, and guests cannot. If you should be one, ask the team’s owner to add you.';

type Parts = Pick<TurnParts, 'staffChannels' | 'roster'>;

/**
 * Whether somebody advises on this query: a member, and no guest, of the team of the channel that it goes to. Asked of
 * Teams each time: what a card says is never trusted, and people leave teams.
 */
export async function advisesOn(
  query: Pick<Query, 'authority' | 'id'>,
  person: Person,
  { staffChannels, roster }: Parts,
): Promise<boolean> {
  const channel = await staffChannels.forQuery(query);
  return channel !== undefined && roster.isMember(channel, person);
}

/**
 * Which of an authority's queries somebody advises on, as a filter: the topics whose channels are in teams that they
 * are a member of, asked of Teams each time. Undefined for who is in none of them. `team` leaves only that one: in a channel, others read along.
 */
export async function advisedTopics(
  authority: string,
  person: Person,
  { staffChannels, roster }: Parts,
  team?: string,
): Promise<Pick<QueryFilter, 'topics'> | undefined> {
  const routing = await staffChannels.routing(authority);
  const teams = new Map(channelsOf(routing).map((channel) => [channel.teamId, channel]));
  const asked = [...teams.values()].filter(({ teamId }) => team === undefined || teamId === team);
  const answers = await Promise.all(
    asked.map(async (channel) => ((await roster.isMember(channel, person)) ? channel.teamId : undefined)),
  );
  const theirs = new Set(answers.filter((teamId) => teamId !== undefined));
  if (theirs.size === 0) return undefined;
  const topicsOf = (inTheirs: boolean) =>
    [...routing.byTopic].flatMap(([topic, { teamId }]) => (theirs.has(teamId) === inTheirs ? [topic] : []));
  if (routing.first === undefined || !theirs.has(routing.first.teamId)) {
    return { topics: { only: topicsOf(true) } };
  }
  const except = topicsOf(false);
  return except.length === 0 ? {} : { topics: { except } };
}

/** Whether a query is one of those. */
export function isAmong(topics: QueryFilter['topics'], { topic }: Pick<Query, 'topic'>): boolean {
  if (topics === undefined) return true;
  return 'only' in topics
    ? topic !== undefined && topics.only.includes(topic)
    : topic === undefined || !topics.except.includes(topic);
}

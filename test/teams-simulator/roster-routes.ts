import { type ConnectorAnswer, noSuchConversation, refuse } from './connector-answers.ts';
import { rosterOf } from './directory.ts';
import { enter } from './message-routes.ts';
import { memberOf } from './people.ts';
import type { World } from './world.ts';

/** Everybody in a conversation, all at once. */
export function getMembers(world: World, conversationId: string): ConnectorAnswer {
  const place = enter(world, conversationId);
  if ('status' in place) return place;
  return { status: 200, body: rosterOf(place).map((person) => memberOf(person)) };
}

/** One page of the people in a conversation; `continuationToken` is there while more are to come. */
export function getPagedMembers(
  world: World,
  conversationId: string,
  query: Readonly<Record<string, string>>,
): ConnectorAnswer {
  const place = enter(world, conversationId);
  if ('status' in place) return place;
  const asked = Number(query['pageSize'] ?? world.membersPerPage);
  const size = Math.max(
    1,
    Math.min(Number.isInteger(asked) ? asked : world.membersPerPage, world.membersPerPage),
  );
  const start = startOf(query['continuationToken']);
  if (start === undefined) return refuse(400, 'BadArgument', 'Invalid continuation token.');
  const roster = rosterOf(place);
  const end = start + size;
  const more = end < roster.length ? { continuationToken: tokenFor(end) } : {};
  return {
    status: 200,
    body: { members: roster.slice(start, end).map((person) => memberOf(person)), ...more },
  };
}

/** One person of a conversation, by Teams id or Entra object id. */
export function getMember(world: World, conversationId: string, memberId: string): ConnectorAnswer {
  const place = enter(world, conversationId);
  if ('status' in place) return place;
  const person = rosterOf(place).find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
  if (!person) return refuse(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  return { status: 200, body: memberOf(person) };
}

/** What a team is called and how large it is. */
export function getTeam(world: World, teamId: string): ConnectorAnswer {
  const place = enter(world, teamId);
  if ('status' in place) return place;
  if (place.kind !== 'channel' || place.team.id !== teamId) return noSuchConversation();
  const { id, name, aadGroupId, tenantId, channels, members } = place.team;
  const counts = { channelCount: channels.length, memberCount: members.length };
  return { status: 200, body: { id, name, type: 'standard', aadGroupId, tenantId, ...counts } };
}

/** A team's channels; General comes first and without a name, as Teams sends it. */
export function getChannels(world: World, teamId: string): ConnectorAnswer {
  const place = enter(world, teamId);
  if ('status' in place) return place;
  if (place.kind !== 'channel' || place.team.id !== teamId) return noSuchConversation();
  const conversations = place.team.channels.map(({ id, name }) =>
    id === teamId ? { id, type: 'standard' } : { id, name, type: 'standard' },
  );
  return { status: 200, body: { conversations } };
}

const tokenFor = (start: number): string => Buffer.from(`from:${start}`).toString('base64');

function startOf(token: string | undefined): number | undefined {
  if (token === undefined || token === '') return 0;
  const [, digits] = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8')) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

import { type ConnectorAnswer, refuse } from './connector-answers.ts';
import { createConversation } from './create-conversation.ts';
import { deleteActivity, sendActivity, updateActivity } from './message-routes.ts';
import { getChannels, getMember, getMembers, getPagedMembers, getTeam } from './roster-routes.ts';
import type { World } from './world.ts';

/** A call as the routes see it: `segments` is the decoded path after `/v3`. */
export interface RouteRequest {
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Route = (world: World, request: RouteRequest, id: string, secondId: string) => ConnectorAnswer;

/** `:` stands for an id; the ids are handed on in order. */
const ROUTES: readonly (readonly [string, Route])[] = [
  ['POST conversations', (world, { body }) => createConversation(world, body)],
  ['POST conversations/:/activities', (world, { body }, id) => sendActivity(world, id, body)],
  [
    'POST conversations/:/activities/:',
    (world, { body }, id, second) => sendActivity(world, id, body, second),
  ],
  [
    'PUT conversations/:/activities/:',
    (world, { body }, id, second) => updateActivity(world, id, second, body),
  ],
  ['DELETE conversations/:/activities/:', (world, _, id, second) => deleteActivity(world, id, second)],
  ['GET conversations/:/members', (world, _, id) => getMembers(world, id)],
  ['GET conversations/:/pagedmembers', (world, { query }, id) => getPagedMembers(world, id, query)],
  ['GET conversations/:/members/:', (world, _, id, second) => getMember(world, id, second)],
  ['GET teams/:', (world, _, id) => getTeam(world, id)],
  ['GET teams/:/conversations', (world, _, id) => getChannels(world, id)],
];

/** Carries out a call and says what Teams answers; an endpoint that Teams does not have is a 404. */
export function carryOut(world: World, request: RouteRequest): ConnectorAnswer {
  for (const [pattern, route] of ROUTES) {
    const ids = idsIn(pattern, request);
    if (ids) return route(world, request, ids[0] ?? '', ids[1] ?? '');
  }
  return refuse(404, 'NotFound', `Teams has no ${request.method} /v3/${request.segments.join('/')}.`);
}

function idsIn(pattern: string, request: RouteRequest): string[] | undefined {
  const [method, path = ''] = pattern.split(' ');
  const parts = path.split('/');
  if (method !== request.method || parts.length !== request.segments.length) return undefined;
  const fits = parts.every((part, index) => part === ':' || part === request.segments[index]);
  return fits ? request.segments.filter((_, index) => parts[index] === ':') : undefined;
}

import { randomUUID } from 'node:crypto';

import type { Place } from './directory.ts';
import type { JsonObject } from './json-object.ts';
import { accountOf, type Person } from './people.ts';
import type { World } from './world.ts';

/** What every activity from Teams carries, whoever sends it and wherever. */
export function envelope(world: World, place: Place, from: Person, conversationId: string): JsonObject {
  return {
    id: world.conversations.nextId(),
    timestamp: new Date().toISOString(),
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl: world.serviceUrl(),
    from: accountOf(from),
    conversation: conversationAccount(place, conversationId),
    recipient: { id: world.bot.id, name: world.bot.name },
    channelData: channelData(place),
    entities: [clientInfo()],
  };
}

/** A message with text, as the Teams client sends it. */
export function message(text: string): JsonObject {
  return { type: 'message', text, textFormat: 'plain' };
}

/** A message that mentions the bot in front of the text; nothing is stripped from it. */
export function mention(world: World, text: string): JsonObject {
  const { bot } = world;
  const spoken = `<at>${bot.name}</at>`;
  return {
    ...message(`${spoken} ${text}`),
    entities: [{ type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: spoken }, clientInfo()],
    attachments: [{ contentType: 'text/html', content: `<div><div>${spoken} ${text}</div></div>` }],
  };
}

/** An invoke: its id is not a message's. */
export function invoke(name: string, value: unknown): JsonObject {
  return { type: 'invoke', id: `f:${randomUUID()}`, name, value };
}

function conversationAccount(place: Place, conversationId: string): JsonObject {
  const { tenantId } = place;
  const group = place.kind === 'personal' ? {} : { isGroup: true };
  return { id: conversationId, conversationType: place.kind, tenantId, ...group };
}

/** What Teams adds of its own: the tenant and, in a channel, the team and the channel. */
export function channelData(place: Place): JsonObject {
  const tenant = { id: place.tenantId };
  if (place.kind !== 'channel') return { tenant };
  const { team, channel } = place;
  return {
    teamsChannelId: channel.id,
    teamsTeamId: team.id,
    channel: { id: channel.id },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    tenant,
  };
}

function clientInfo(): JsonObject {
  return {
    type: 'clientInfo',
    locale: 'en-GB',
    country: 'GB',
    platform: 'Windows',
    timezone: 'Europe/London',
  };
}

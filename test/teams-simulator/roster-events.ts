import { channelPlace, type Place } from './directory.ts';
import { channelData } from './envelope.ts';
import type { JsonObject } from './json-object.ts';
import { channelNamed } from './teams.ts';

/** Where events about a place come from: about a team, from its General channel. */
export function frontOf(place: Place): Place {
  return place.kind === 'channel' ? channelPlace(place.team, channelNamed(place.team, 'General')) : place;
}

/** The app was installed in a team or group chat, or removed from it; in a team, from the channel named. */
export function installationEvent(action: 'add' | 'remove', place: Place): JsonObject {
  const settings = place.kind === 'channel' ? { settings: { selectedChannel: { id: place.id } } } : {};
  return { type: 'installationUpdate', action, channelData: { ...channelData(frontOf(place)), ...settings } };
}

/** People, or the bot, joined a team or group chat or left it. */
export function membersEvent(
  change: 'added' | 'removed',
  accounts: readonly JsonObject[],
  place: Place,
): JsonObject {
  const [list, eventType] =
    change === 'added' ? ['membersAdded', 'teamMemberAdded'] : ['membersRemoved', 'teamMemberRemoved'];
  const event = place.kind === 'channel' ? { eventType } : {};
  return {
    type: 'conversationUpdate',
    [list]: accounts,
    channelData: { ...channelData(frontOf(place)), ...event },
  };
}

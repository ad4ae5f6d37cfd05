import { type Person, stableToken } from './people.ts';
import type { Channel, GroupChat, Team } from './teams.ts';

/** Where a conversation takes place. `id` never carries the `;messageid=` of a thread. */
export type Place =
  | { readonly kind: 'personal'; readonly id: string; readonly tenantId: string; readonly person: Person }
  | {
      readonly kind: 'channel';
      readonly id: string;
      readonly tenantId: string;
      readonly team: Team;
      readonly channel: Channel;
    }
  | { readonly kind: 'groupChat'; readonly id: string; readonly tenantId: string; readonly group: GroupChat };

/** How Teams turns a bot away: 403 (blocked, uninstalled, not in the roster) or 404 (no such conversation). */
export type Refusal = 403 | 404;

/** The conversation without the thread. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** The place of a person's own chat with the bot; its id is the same in every run. */
export function personalPlace(person: Person): Place {
  return {
    kind: 'personal',
    id: `a:1${stableToken(`chat/${person.id}`)}`,
    tenantId: person.tenantId,
    person,
  };
}

/** The place of a channel. */
export function channelPlace(team: Team, channel: Channel): Place {
  return { kind: 'channel', id: channel.id, tenantId: team.tenantId, team, channel };
}

/** The place of a group chat. */
export function groupPlace(group: GroupChat): Place {
  return { kind: 'groupChat', id: group.id, tenantId: group.tenantId, group };
}

/** Who is in a place. */
export function rosterOf(place: Place): readonly Person[] {
  if (place.kind === 'personal') return [place.person];
  return place.kind === 'channel' ? place.team.members : place.group.members;
}

/** The name to print for a place. */
export function nameOf(place: Place): string {
  if (place.kind === 'personal') return `the chat with ${place.person.name}`;
  return place.kind === 'channel' ? `${place.team.name} / ${place.channel.name}` : place.group.name;
}

/** Everybody and every place there is, and where the bot is not let in. */
export class Directory {
  readonly people: Person[] = [];
  readonly teams: Team[] = [];
  readonly groups: GroupChat[] = [];
  readonly #refusals = new Map<string, Refusal>();

  /** The person with that Teams id or Entra object id. */
  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id || person.aadObjectId === id);
  }

  /** The place of a conversation id, with or without a thread. */
  place(conversationId: string): Place | undefined {
    const id = withoutThread(conversationId);
    return this.#places().find((place) => place.id === id);
  }

  /** Turns the bot away from a place from now on; a team's General channel stands for the whole team. */
  refuse(placeId: string, refusal: Refusal): void {
    this.#refusals.set(placeId, refusal);
  }

  /** Lets the bot in again. */
  admit(placeId: string): void {
    this.#refusals.delete(placeId);
  }

  /** How the bot is turned away from a place, or undefined where it is let in. */
  refusalAt(place: Place): Refusal | undefined {
    const ofTeam = place.kind === 'channel' ? this.#refusals.get(place.team.id) : undefined;
    return this.#refusals.get(place.id) ?? ofTeam;
  }

  #places(): Place[] {
    return [
      ...this.people.map((person) => personalPlace(person)),
      ...this.teams.flatMap((team) => team.channels.map((channel) => channelPlace(team, channel))),
      ...this.groups.map((group) => groupPlace(group)),
    ];
  }
}

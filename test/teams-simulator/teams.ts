import { type Person, stableToken, stableUuid } from './people.ts';

/** One channel. The General channel has the team's own id, as in Teams. */
export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** One team; `members` changes through the simulator only. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly tenantId: string;
  readonly channels: readonly Channel[];
  readonly members: Person[];
}

/** A chat of several people that belongs to no team. */
export interface GroupChat {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly members: Person[];
}

/** What a test says of a team: the names of its channels beside General, and who is in it. */
export interface TeamDetails {
  readonly channels?: readonly string[];
  readonly members?: readonly Person[];
  readonly tenantId?: string;
}

const threadId = (seed: string): string => `19:${stableToken(seed)}@thread.tacv2`;

/** Makes a team with a General channel and those named. */
export function createTeam(name: string, tenantId: string, details: TeamDetails = {}): Team {
  const tenant = details.tenantId ?? tenantId;
  const seed = `${tenant}/team/${name}`;
  const id = threadId(seed);
  const others = (details.channels ?? []).filter((channel) => channel !== 'General');
  return {
    id,
    name,
    aadGroupId: stableUuid(seed),
    tenantId: tenant,
    channels: [
      { id, name: 'General' },
      ...others.map((channel) => ({ id: threadId(`${seed}/${channel}`), name: channel })),
    ],
    members: [...(details.members ?? [])],
  };
}

/** Makes a group chat. */
export function createGroupChat(name: string, tenantId: string, members: readonly Person[]): GroupChat {
  return {
    id: `19:${stableToken(`${tenantId}/group/${name}`)}@thread.v2`,
    name,
    tenantId,
    members: [...members],
  };
}

/** The channel of that name; throws with the names there are, since a test that asks for another is mistaken. */
export function channelNamed(team: Team, name: string): Channel {
  const found = team.channels.find((channel) => channel.name === name);
  if (found) return found;
  throw new Error(
    `${team.name} has no channel "${name}", only ${team.channels.map((c) => c.name).join(', ')}`,
  );
}

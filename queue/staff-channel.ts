import type { Query } from './query.ts';

/** The channel where an authority's advisers work. */
export interface StaffChannel {
  readonly authority: string;
  readonly tenant: string;
  /** The team's id in Teams (`19:…`), whose members are the advisers. */
  readonly teamId: string;
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Which channel an authority's queries go to: that of their topic, and everything else to the first. */
export interface Routing {
  readonly first: StaffChannel | undefined;
  /** By topic. */
  readonly byTopic: ReadonlyMap<string, StaffChannel>;
}

/** Where the advisers of each authority work, if anybody has said. Set by `useChannel`. */
export interface StaffChannels {
  /** The channel for everything that has none of its own. */
  of(authority: string): Promise<StaffChannel | undefined>;
  /** The channel that this query goes to now; its team's members are its advisers. */
  forQuery(query: Pick<Query, 'authority' | 'id'>): Promise<StaffChannel | undefined>;
  routing(authority: string): Promise<Routing>;
  /** The authority whose advice line this channel is. */
  byChannel(tenant: string, channelId: string): Promise<StaffChannel | undefined>;
}

/** The channel that a query on this topic goes to. */
export function channelFor({ first, byTopic }: Routing, topic: string | undefined): StaffChannel | undefined {
  return (topic === undefined ? undefined : byTopic.get(topic)) ?? first;
}

/** All channels of an authority, each once. */
export function channelsOf({ first, byTopic }: Routing): readonly StaffChannel[] {
  const all = [...(first === undefined ? [] : [first]), ...byTopic.values()];
  return all.filter((one, index) => all.findIndex((other) => sameChannel(one, other)) === index);
}

/** True for the same channel in Teams, whatever region it answers from now. */
export function sameChannel(one: StaffChannel | undefined, other: StaffChannel | undefined): boolean {
  return (
    one !== undefined &&
    one.tenant === other?.tenant &&
    one.teamId === other.teamId &&
    one.channelId === other.channelId
  );
}

import type { NewDelivery } from './deliveries.ts';
import type { Account } from './profiles.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { channelFor, type Routing, sameChannel, type StaffChannel } from './staff-channel.ts';
import type { QueryState } from './states.ts';

/** What came of naming the channel. */
export interface ChannelInUse {
  /** It was this channel already; nothing was announced again. */
  readonly already: boolean;
  /** How many waiting queries are now owed to it. */
  readonly announced: number;
}

/** What a channel still has to see: what waits, and what somebody is at. */
const moving: readonly QueryState[] = ['waiting', 'claimed', 'awaiting-asker', 'answered'];

/**
 * Keeps the channel as the authority's advice line, for these topics or, without any, for everything that has no
 * channel of its own; and owes it a card for every query that waits and now goes there. Queries that an adviser has
 * move along with their topic once a channel before had their card.
 */
export async function useChannel(
  tx: QueryUnit,
  channel: StaffChannel,
  at: number,
  by?: Account,
  topics: readonly string[] = [],
): Promise<ChannelInUse> {
  const { authority } = channel;
  const before = await tx.routing(authority);
  await (topics.length === 0
    ? tx.setStaffChannel(channel, at, by)
    : tx.setTopicChannel(channel, topics, at, by));
  const after = await tx.routing(authority);
  const already =
    topics.length === 0
      ? sameChannel(channel, before.first)
      : topics.every((topic) => sameChannel(channel, before.byTopic.get(topic)));
  if (already) return { already, announced: 0 };

  const moved: Query[] = [];
  for (const state of moving) {
    for (const query of await tx.inState(authority, state)) {
      if (changesChannel(query, before, after)) moved.push(query);
    }
  }
  await tx.owe(moved.map((query) => cardFor(query, at)));
  return { already, announced: moved.filter(({ state }) => state === 'waiting').length };
}

function changesChannel({ topic, state }: Query, before: Routing, after: Routing): boolean {
  const from = channelFor(before, topic);
  // What was taken while there was no channel is shown with its next change.
  if (from === undefined && state !== 'waiting') return false;
  return !sameChannel(channelFor(after, topic), from);
}

function cardFor({ authority, id, version, state }: Query, at: number): NewDelivery {
  return {
    to: { kind: 'staff-channel', authority },
    of: state === 'waiting' ? 'query-card-staff-anew' : 'query-card-staff',
    authority,
    queryId: id,
    version,
    notBefore: at,
  };
}

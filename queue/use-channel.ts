import type { Account } from './profiles.ts';
import type { QueryUnit } from './query-store.ts';
import type { StaffChannel } from './staff-channel.ts';

/** What came of naming the channel. */
export interface ChannelInUse {
  /** It was this channel already; nothing was announced again. */
  readonly already: boolean;
  /** How many waiting queries are now owed to it. */
  readonly announced: number;
}

/** Keeps the channel as the authority's advice line and owes it a card for every query that waits. */
export async function useChannel(
  tx: QueryUnit,
  channel: StaffChannel,
  at: number,
  by?: Account,
): Promise<ChannelInUse> {
  const { authority } = channel;
  const before = await tx.staffChannel(authority);
  await tx.setStaffChannel(channel, at, by);
  const already =
    before?.tenant === channel.tenant &&
    before.teamId === channel.teamId &&
    before.channelId === channel.channelId;
  if (already) return { already, announced: 0 };

  const waiting = await tx.inState(authority, 'waiting');
  await tx.owe(
    waiting.map(({ id, version }) => ({
      to: { kind: 'staff-channel', authority },
      of: 'query-card-staff-anew',
      authority,
      queryId: id,
      version,
      notBefore: at,
    })),
  );
  return { already, announced: waiting.length };
}

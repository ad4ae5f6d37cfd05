import type { TurnParts } from '../../bot/turns/parts.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type { TabParts } from '../parts.ts';

/**
 * The parts of a turn as somebody on a page needs them: nothing on a page is a conversation in which Teams could be
 * spoken to, so none is remembered; and whoever plays an adviser in local mode is one.
 */
export function partsFor({ playsAdviser }: Visitor, { turns }: Pick<TabParts, 'turns'>): TurnParts {
  const onPage: TurnParts = {
    ...turns,
    conversations: { ...turns.conversations, remember: () => Promise.resolve() },
  };
  if (playsAdviser !== true) return onPage;
  return {
    ...onPage,
    roster: { ...turns.roster, isMember: () => Promise.resolve(true) },
    staffChannels: {
      ...turns.staffChannels,
      of: async (authority) => (await turns.staffChannels.of(authority)) ?? standIn(authority),
      forQuery: async (query) => (await turns.staffChannels.forQuery(query)) ?? standIn(query.authority),
      routing: async (authority) => {
        const { first, byTopic } = await turns.staffChannels.routing(authority);
        return { first: first ?? standIn(authority), byTopic };
      },
    },
  };
}

/** For local mode before a channel was named: nothing is ever sent there. */
function standIn(authority: string): StaffChannel {
  return { authority, tenant: 'local', teamId: '19:local', channelId: '19:local', serviceUrl: '' };
}

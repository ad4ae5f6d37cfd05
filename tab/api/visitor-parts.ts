import { partsForTenant } from '../../bot/turns/parts-for-tenant.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import { localAdvisers, localTenant } from '../sign-in/local-sign-in.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type { TabParts } from '../parts.ts';

/**
 * The parts of a turn as somebody on a page needs them: nothing on a page is a conversation in which Teams could be
 * spoken to, so none is remembered; and whoever plays an adviser in local mode is one.
 */
export function partsFor({ person, playsAdviser }: Visitor, given: Pick<TabParts, 'turns'>): TurnParts {
  const turns = partsForTenant(person.tenant, given.turns);
  const onPage: TurnParts = {
    ...turns,
    conversations: { ...turns.conversations, remember: () => Promise.resolve() },
  };
  if (playsAdviser !== true) return onPage;
  return {
    ...onPage,
    roster: {
      ...turns.roster,
      isMember: () => Promise.resolve(true),
      members: () => Promise.resolve(localAdvisers),
    },
    staffChannels: {
      ...turns.staffChannels,
      byChannel: async (tenant, channelId) =>
        (await turns.staffChannels.byChannel(tenant, channelId)) ?? standIn(authorityOf(channelId)),
      of: async (authority) => (await turns.staffChannels.of(authority)) ?? standIn(authority),
      forQuery: async (query) => (await turns.staffChannels.forQuery(query)) ?? standIn(query.authority),
      routing: async (authority) => {
        const { first, byTopic } = await turns.staffChannels.routing(authority);
        return { first: first ?? standIn(authority), byTopic };
      },
    },
  };
}

const local = '19:local-';

/** For local mode before a channel was named: nothing is ever sent there. */
function standIn(authority: string): StaffChannel {
  return {
    authority,
    tenant: localTenant,
    teamId: '19:local',
    channelId: `${local}${authority}`,
    serviceUrl: '',
  };
}

function authorityOf(channelId: string): string {
  return channelId.slice(local.length);
}

import {
  alreadyThisChannelCard,
  channelInUseCard,
  channelNeedsLeadCard,
  sayItInAChannelCard,
} from '../../cards/channel-cards.ts';
import {
  anothersChannelCard,
  limitedChannelCard,
  topicsUnknownCard,
} from '../../cards/channel-refused-cards.ts';
import { readChannelRequest, topicsNamed } from './channel-request.ts';
import { mayConfigure } from './leads.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * Makes the channel the advice line's, when a lead says so there: somebody in LEADS, or, where LEADS is empty, whoever
 * knows the pairing code that was printed at start. Of one authority, for the topics that were named or for all that has
 * no channel of its own. What waits is then announced.
 */
export async function useChannel(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { channel, person } = turn;
  if (channel === undefined) return [asNew(sayItInAChannelCard())];
  const request = readChannelRequest(text, parts.packs);
  const bound = await parts.staffChannels.byChannel(person.tenant, channel.channelId);
  const authority = request.authority ?? bound?.authority ?? parts.homeAuthority;
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return [];
  if (!mayConfigure(request.code, turn, parts)) {
    return [asNew(channelNeedsLeadCard({ byCode: parts.leads.length === 0 }))];
  }
  // Who is in such a channel cannot be told from who is in its team, and that is all that Teams says of a team's people.
  if (channel.kind !== undefined) return [asNew(limitedChannelCard(channel.kind))];
  if (bound !== undefined && bound.authority !== authority) {
    const whose = parts.searchOf(bound.authority)?.pack.name ?? bound.authority;
    return [asNew(anothersChannelCard({ pack, whose }))];
  }
  const { ids, unknown } = topicsNamed(request.topics, pack);
  if (unknown.length > 0) return [asNew(topicsUnknownCard({ pack, unknown }))];
  const { already, announced } = await parts.adviceLine.useChannel(
    {
      authority,
      tenant: person.tenant,
      teamId: channel.teamId,
      channelId: channel.channelId,
      serviceUrl: turn.conversation.serviceUrl,
    },
    person,
    ids,
  );
  const search = parts.searchOf(authority);
  const topics = ids.map((id) => search?.entry(id)?.title ?? id);
  return [
    asNew(already ? alreadyThisChannelCard({ pack, topics }) : channelInUseCard({ pack, announced, topics })),
  ];
}

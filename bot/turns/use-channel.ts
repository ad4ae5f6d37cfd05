import {
  alreadyThisChannelCard,
  channelInUseCard,
  channelNeedsLeadCard,
  sayItInAChannelCard,
} from '../../cards/channel-cards.ts';
import { mayConfigure } from './leads.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

const command = /^use this channel for the advice line\b[\s.:]*(\d{4})?/i;

/** True for the sentence that makes a channel the advice line's. */
export function isUseChannel(text: string): boolean {
  return command.test(text.trim());
}

/**
 * Makes the channel the advice line's, when a lead says so there: somebody in LEADS, or, where LEADS is empty, whoever
 * knows the pairing code that was printed at start. Everything that waits is then announced.
 */
export async function useChannel(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const pack = parts.searchOf(parts.homeAuthority)?.pack;
  if (pack === undefined) return [];
  if (turn.channel === undefined) return [asNew(sayItInAChannelCard())];
  if (!mayConfigure(command.exec(text.trim())?.[1], turn, parts)) {
    return [asNew(channelNeedsLeadCard({ byCode: parts.leads.length === 0 }))];
  }
  const channel = {
    authority: pack.authority,
    tenant: turn.person.tenant,
    teamId: turn.channel.teamId,
    channelId: turn.channel.channelId,
    serviceUrl: turn.conversation.serviceUrl,
  };
  const { already, announced } = await parts.adviceLine.useChannel(channel, turn.person);
  return [asNew(already ? alreadyThisChannelCard({ pack }) : channelInUseCard({ pack, announced }))];
}

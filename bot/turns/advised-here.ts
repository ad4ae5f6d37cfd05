import { advisedTopics } from './advises.ts';
import { homeFor } from './home-authority.ts';
import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/**
 * The authority whose adviser somebody is, asked of Teams: the one of the channel they are in, or else the first whose
 * line they are a member of, their own before others. Undefined for who is no adviser.
 */
export async function advisedHere(turn: Turn, parts: TurnParts): Promise<string | undefined> {
  const { channel, person } = turn;
  const bound = channel && (await parts.staffChannels.byChannel(person.tenant, channel.channelId));
  const named =
    bound === undefined
      ? [await homeFor(turn, parts), ...parts.packs.map(({ authority }) => authority)]
      : [bound.authority];
  for (const authority of new Set(named))
    if ((await advisedTopics(authority, person, parts)) !== undefined) return authority;
  return undefined;
}

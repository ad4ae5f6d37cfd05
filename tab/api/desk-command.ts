import { lineCommand } from '../../bot/turns/line-commands.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { Person } from '../../queue/people.ts';
import type { ReplyShown } from '../contract.ts';
import type { LineCommandAsked } from '../contract-desk.ts';
import { takePageTurn, type PageTurnParts } from './turn.ts';

/**
 * Says something about the line as if it were said in the advisers' channel, through the same turn: who may say it is asked
 * there. Undefined for anything that is no such command, and where the line has no channel.
 */
export async function sayOfLine(
  { id, authority, text }: LineCommandAsked,
  person: Person,
  parts: Pick<TurnParts, 'staffChannels'>,
  turn: PageTurnParts,
): Promise<readonly ReplyShown[] | undefined> {
  const channel = await parts.staffChannels.of(authority);
  if (channel === undefined || lineCommand(text, false) === undefined) return undefined;
  const { teamId, channelId } = channel;
  return takePageTurn({ id, said: { kind: 'text', text } }, person, turn, { teamId, channelId });
}

import { messageCard } from '../../cards/message-card.ts';
import { notAdviser } from './advises.ts';
import { drawDigest } from './digest.ts';
import { changeDuty, noteForNext, showDuty } from './duty.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import { carryOutRush, type RushCommand, rushCommand } from './rush.ts';
import type { Turn } from './turn.ts';

/** What can be said in the advice line's channel about the line itself. */
export type LineCommand =
  | { readonly kind: 'duty' }
  /** `who`: oneself, the colleague who is mentioned, or nobody; `day` as it was said. */
  | { readonly kind: 'change-duty'; readonly who: 'me' | 'mentioned' | 'nobody'; readonly day: string }
  | { readonly kind: 'duty-note'; readonly words: string }
  | { readonly kind: 'digest' }
  | RushCommand;

/** Reads a command; undefined for anything else. `mentions` says whether somebody besides the bot is mentioned. */
export function lineCommand(text: string, mentions: boolean): LineCommand | undefined {
  const said = text.trim();
  const rush = rushCommand(said);
  if (rush !== undefined) return rush;
  if (/^digest[.!?]?$/i.test(said)) return { kind: 'digest' };
  const note = /^duty note:?\s+(\S[\s\S]*)$/i.exec(said)?.[1];
  if (note !== undefined) return { kind: 'duty-note', words: note };
  const rest = /^duty\b\s*([\s\S]*?)[.!?]?$/i.exec(said)?.[1]?.trim();
  if (rest === undefined) return undefined;
  const [, word, day = ''] = /^(me|off)\b\s*(.*)$/i.exec(rest) ?? [];
  if (word !== undefined)
    return { kind: 'change-duty', who: word.toLowerCase() === 'me' ? 'me' : 'nobody', day };
  if (mentions) return { kind: 'change-duty', who: 'mentioned', day: rest };
  return rest === '' ? { kind: 'duty' } : undefined;
}

/** Does what was said in the channel; undefined anywhere else, where these are words like others. */
export async function answerLineCommand(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const command = lineCommand(text, turn.mentioned !== undefined);
  const { channel, person } = turn;
  if (command === undefined || channel === undefined) return undefined;
  const bound = await parts.staffChannels.byChannel(person.tenant, channel.channelId);
  if (bound === undefined) return undefined;
  if (!(await parts.roster.isMember(bound, person)))
    return [asNew(messageCard('Advice line', 'for its members', notAdviser))];
  switch (command.kind) {
    case 'duty':
      return [asNew(await showDuty(bound, parts))];
    case 'change-duty':
      return [asNew(await changeDuty(command, bound, turn, parts))];
    case 'duty-note':
      return [asNew(await noteForNext(command.words, bound, turn, parts))];
    case 'rush':
    case 'rush-off':
    case 'rush-until':
      return [asNew(await carryOutRush(command, bound, turn, parts))];
    case 'digest':
      return [asNew(await drawDigest(bound.authority, parts))];
  }
}

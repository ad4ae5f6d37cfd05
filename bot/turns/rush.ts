import type { ShownCard } from '../../cards/card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { rushCard } from '../../cards/rush-card.ts';
import { dayPlus } from '../../knowledge/calendar/local-time.ts';
import { dayNamed } from '../../knowledge/office-hours/day-said.ts';
import { redact } from '../../privacy/redact.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import { isLead } from './leads.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** What is said of a rush: what askers are told and until when, or that it is over. */
export type RushCommand =
  | { readonly kind: 'rush' }
  | { readonly kind: 'rush-off' }
  | { readonly kind: 'rush-until'; readonly day: string; readonly words: string };

/** A notice is a line on a card, and nobody's rush is longer than two terms. */
const longestNotice = 300;
const longestDays = 250;

/** Reads "rush", "rush off" and "rush until 30 Sept: …"; undefined for anything else. */
export function rushCommand(text: string): RushCommand | undefined {
  const said = text.trim();
  if (/^rush[.!?]?$/i.test(said)) return { kind: 'rush' };
  if (/^rush (?:off|over|end)[.!]?$/i.test(said)) return { kind: 'rush-off' };
  const [, day, words] = /^rush until ([^:]{2,30}):\s*(\S[\s\S]*)$/i.exec(said) ?? [];
  return day === undefined || words === undefined ? undefined : { kind: 'rush-until', day, words };
}

/** The working days within which it says that replies come: "replies within 3 days". */
export function replyDaysIn(words: string): number | undefined {
  const days = Number(/\b(?:within|in|takes?) (\d{1,2}) (?:working )?days?\b/i.exec(words)?.[1]);
  return days >= 1 && days <= 60 ? days : undefined;
}

/** Shows, sets or ends what askers are told of a rush. Only a lead sets or ends it. */
export async function carryOutRush(
  command: RushCommand,
  { authority }: StaffChannel,
  turn: Turn,
  parts: TurnParts,
): Promise<ShownCard> {
  const now = parts.now();
  if (command.kind !== 'rush' && !isLead(turn, parts))
    return messageCard('Advice line', 'for leads', onlyLeads(parts));
  if (command.kind === 'rush-off') await parts.rushNotices.end(authority);
  if (command.kind === 'rush-until') {
    const first = today(parts);
    const until = dayNamed(command.day, first);
    if (until === undefined || until < first || until > dayPlus(first, longestDays))
      return messageCard(
        'Advice line',
        'until which day?',
        'Until which day does it stand? Please say “rush until 30 September: …”, with a day to come.',
      );
    const { text } = redact(command.words.trim(), parts.mayStay);
    if (text.length > longestNotice)
      return messageCard(
        'Advice line',
        'please shorten it',
        `A notice is one line of at most ${longestNotice} characters. Please say it more shortly.`,
      );
    const replyDays = replyDaysIn(text);
    const { tenant, entraId } = turn.person;
    await parts.rushNotices.set({
      authority,
      text,
      until,
      ...(replyDays !== undefined && { replyDays }),
      by: { tenant, entraId },
      at: now,
    });
  }
  const rush = await parts.rushNotices.of(authority, today(parts));
  return rushCard({ rush, replyDays: rush?.replyDays, now });
}

function onlyLeads({ leads }: Pick<TurnParts, 'leads'>): string {
  return leads.length > 0
    ? 'Only a lead can say that. The service’s settings (LEADS) say who is one.'
    : 'Only whoever has set up this channel since the service was started can say that. Say “use this channel for the advice line” with the code that was printed at start, then say it again.';
}

import { onDutyCard } from '../../cards/on-duty-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import { dayOf, momentOf } from '../../knowledge/calendar/local-time.ts';
import { conversationKey } from '../../queue/conversations.ts';
import { type LineNotice, lineNoticeKinds, type LineNotices } from '../../queue/line-notices.ts';
import type { Destination, Sender } from '../sender.ts';
import { type DigestParts, drawDigest, standingNote } from '../turns/digest.ts';
import { figuresOf, isWorkingDay } from '../turns/line-figures.ts';
import { onDuty } from '../turns/line-people.ts';
import type { TurnParts } from '../turns/parts.ts';
import { backOffMs } from './back-off.ts';
import { oweReviewsDue, type ReviewDueParts, tellReviewDue } from './review-due.ts';
import { oweReviewNotices, tellReview, type TellReviewParts } from './tell-review.ts';
import { eachByItself } from './each-by-itself.ts';

/** What the notices of a line's day need. */
export type LineNoticeParts = DigestParts &
  TellReviewParts &
  ReviewDueParts &
  Pick<TurnParts, 'packs' | 'log'> & {
    readonly lineNotices: LineNotices;
    readonly sender: Pick<Sender, 'post'>;
    readonly bot: { readonly id: string };
    /** When the digest comes: `opening` is when the line opens, and where it has no hours at `withoutHours`. */
    readonly digest: Digest;
  };

/** `off`, when the line opens, or a time of the day in England, as in 08:30. */
export type Digest = 'off' | 'opening' | `${number}:${number}`;

const withoutHours = '08:30';
/** A service that was away in the morning says nothing of the morning in the afternoon. */
const latestMs = 4 * 60 * 60_000;
const leaseMs = 2 * 60_000;

/** Owes each line what is due of its day, once a day whichever process thinks of it, and sends what is owed. */
export async function lineNotices(parts: LineNoticeParts): Promise<void> {
  const now = parts.now();
  const day = dayOf(now);
  const due = parts.packs.map(({ authority }) => authority);
  // What is owed goes out even where it cannot be found out what else is.
  const reviews = (authority: string) => oweReviewNotices(authority, parts);
  await eachByItself([() => eachByItself(due, owe), () => eachByItself(due, reviews), sendOwed], (step) =>
    step(),
  );

  async function owe(authority: string): Promise<void> {
    const begins = morningOf(authority, day, parts);
    if (begins === undefined || now < begins || now >= begins + latestMs) return;
    if ((await parts.staffChannels.of(authority)) === undefined) return;
    for (const what of lineNoticeKinds) {
      const notice = { authority, what, day };
      if (await parts.lineNotices.isKnown(notice)) continue;
      const nobody =
        what === 'digest' ? parts.digest === 'off' : (await onDuty(authority, day, parts)) === undefined;
      if (!nobody) await parts.lineNotices.owe(notice, now);
    }
    if (parts.digest !== 'off') await oweReviewsDue(authority, day, parts);
  }

  async function sendOwed(): Promise<void> {
    await eachByItself(
      await parts.lineNotices.take(parts.now(), leaseMs),
      async ({ attempts, ...notice }) => {
        const waitMs = await bring(notice, parts);
        if (waitMs === undefined) await parts.lineNotices.done(notice);
        else await parts.lineNotices.retryAt(notice, parts.now() + backOffMs(attempts, waitMs, Math.random));
      },
    );
  }
}

/** When the day's notices are due; undefined on a day on which nobody is there. */
function morningOf(authority: string, day: string, parts: LineNoticeParts): number | undefined {
  if (!isWorkingDay(authority, day, parts)) return undefined;
  if (parts.digest !== 'off' && parts.digest !== 'opening') return momentOf(day, parts.digest);
  const hours = parts.lineTimeOf(authority)?.hours;
  return hours === undefined ? momentOf(day, withoutHours) : hours.nextOpening(momentOf(day, '00:00') - 1);
}

/** Sends it; how long to wait where Teams would not take it, and undefined where it is done or nothing is left to say. */
async function bring(notice: LineNotice, parts: LineNoticeParts): Promise<number | undefined> {
  if (notice.what === 'review' || notice.what === 'reviewed') return tellReview(notice, parts);
  if (notice.what === 'review-due') return tellReviewDue(notice, parts);
  if (notice.day !== dayOf(parts.now())) return undefined;
  const to = await destinationOf(notice, parts);
  if (to === undefined) return undefined;
  const sent = await parts.sender.post(to, await draw(notice, parts));
  if (sent.kind === 'unreachable')
    parts.log({
      event: 'line notice given up',
      what: notice.what,
      authority: notice.authority,
      status: sent.status,
    });
  return sent.kind === 'later' ? (sent.afterMs ?? 0) : undefined;
}

async function draw({ authority, what, day }: LineNotice, parts: LineNoticeParts): Promise<ShownCard> {
  if (what === 'digest') return drawDigest(authority, parts);
  const [figures, note] = await Promise.all([figuresOf(authority, parts), standingNote(authority, parts)]);
  return onDutyCard({ figures, note, day, now: parts.now() });
}

async function destinationOf(
  { authority, what, day }: LineNotice,
  parts: LineNoticeParts,
): Promise<Destination | undefined> {
  const channel = await parts.staffChannels.of(authority);
  if (channel === undefined) return undefined;
  const known = await parts.conversations.byKey(conversationKey(channel.tenant, channel.channelId));
  const botId = known?.botId ?? parts.bot.id;
  if (what === 'digest') return { kind: 'channel', channel, botId };
  const person = await onDuty(authority, day, parts);
  if (person === undefined) return undefined;
  const chat = await parts.conversations.ofPerson(person.tenant, person.entraId);
  return chat === undefined
    ? { kind: 'person', person, serviceUrl: channel.serviceUrl, botId }
    : { kind: 'conversation', conversation: chat };
}

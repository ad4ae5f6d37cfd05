import { reviewedNoticeCard, reviewNoticeCard } from '../../cards/review-queue-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import { conversationKey } from '../../queue/conversations.ts';
import type { LineNotice, LineNotices } from '../../queue/line-notices.ts';
import type { Destination, Sender } from '../sender.ts';
import type { TurnParts } from '../turns/parts.ts';
import { titleOf } from '../turns/proposal-words.ts';
import { namedApprovers } from '../turns/review-approvers.ts';
import { proposalId, versionOf } from '../turns/take-up-missed.ts';

/** What telling of proposals needs. */
export type TellReviewParts = Pick<
  TurnParts,
  'now' | 'live' | 'searchOf' | 'staffChannels' | 'roster' | 'conversations'
> & {
  readonly sender: Pick<Sender, 'post'>;
  readonly bot: { readonly id: string };
  readonly lineNotices: Pick<LineNotices, 'owe'>;
};

/** What was decided longer ago than this is known by now, or was given up. */
const newsMs = 24 * 60 * 60_000;
const mostLooked = 100;

/**
 * Owes whoever may approve a word of each proposal that waits, and its author a word of what became of it: once for each
 * time it is sent or decided, whichever process thinks of it and wherever that was done.
 */
export async function oweReviewNotices(authority: string, parts: TellReviewParts): Promise<void> {
  const now = parts.now();
  for (const version of await parts.live.versions.inState(authority, ['in-review'], mostLooked))
    await parts.lineNotices.owe(noticeOf('review', version, version.submittedAt), now);
  const decided = await parts.live.versions.inState(authority, ['published', 'sent-back'], mostLooked);
  for (const version of decided)
    if (version.author !== undefined && version.reviewer !== undefined && version.changedAt > now - newsMs)
      await parts.lineNotices.owe(noticeOf('reviewed', version, version.changedAt), now);
}

function noticeOf(
  what: 'review' | 'reviewed',
  version: EntryVersion,
  moment: number | undefined,
): LineNotice {
  return { authority: version.authority, what, day: `${proposalId(version)}#${moment ?? 0}` };
}

/**
 * Tells whoever may approve a proposal that it waits, or its author what became of it: how long to wait where Teams would
 * not take it, and undefined where it is done or nothing is left to say.
 */
export async function tellReview(
  { authority, what, day }: LineNotice,
  parts: TellReviewParts,
): Promise<number | undefined> {
  const [, proposal = '', moment = ''] = /^(.+)#(\d+)$/.exec(day) ?? [];
  const key = versionOf(authority, proposal);
  const version = key && (await parts.live.versions.find(key));
  if (version === undefined) return undefined;
  if (what === 'reviewed') return toAuthor(version, parts);
  // Sent back or decided since, or sent once more: then there is another notice.
  if (version.state !== 'in-review' || String(version.submittedAt) !== moment) return undefined;
  const card = reviewNoticeCard({ ...version, author: version.author?.name });
  const chats = await chatsOf(version, parts);
  const to = chats.length > 0 ? chats : [await channelOf(authority, parts)];
  const waits = await Promise.all(to.map(async (one) => one && post(one, card, parts)));
  // Once somebody is told it is not said again.
  return waits.every((wait) => wait !== undefined) ? waits[0] : undefined;
}

async function toAuthor(version: EntryVersion, parts: TellReviewParts): Promise<number | undefined> {
  const { author } = version;
  const chat = author && (await parts.conversations.ofPerson(author.tenant, author.entraId));
  if (chat === undefined) return undefined;
  const card = reviewedNoticeCard({ version, title: titleOf(version, parts) });
  return post({ kind: 'conversation', conversation: chat }, card, parts);
}

/** The own chats of those whom the pack names to approve it; none where any other adviser may, or nobody. */
async function chatsOf(version: EntryVersion, parts: TellReviewParts): Promise<readonly Destination[]> {
  const channel = await parts.staffChannels.of(version.authority);
  const found = await Promise.all(
    namedApprovers(version, parts).map(
      async (id) => channel && parts.conversations.ofPerson(channel.tenant, id),
    ),
  );
  return found.flatMap((conversation) =>
    conversation === undefined ? [] : [{ kind: 'conversation', conversation } as const],
  );
}

async function channelOf(authority: string, parts: TellReviewParts): Promise<Destination | undefined> {
  const channel = await parts.staffChannels.of(authority);
  if (channel === undefined) return undefined;
  const known = await parts.conversations.byKey(conversationKey(channel.tenant, channel.channelId));
  return { kind: 'channel', channel, botId: known?.botId ?? parts.bot.id };
}

async function post(
  to: Destination,
  card: ShownCard,
  { sender }: TellReviewParts,
): Promise<number | undefined> {
  const sent = await sender.post(to, card);
  return sent.kind === 'later' ? (sent.afterMs ?? 0) : undefined;
}

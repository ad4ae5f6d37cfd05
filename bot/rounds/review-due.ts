import { reviewsDueCard } from '../../cards/review-due-card.ts';
import { type DueEntry, dueEntries } from '../../knowledge/due-entries.ts';
import { conversationKey } from '../../queue/conversations.ts';
import type { LineNotice, LineNotices } from '../../queue/line-notices.ts';
import type { Person } from '../../queue/people.ts';
import type { Destination, Sender } from '../sender.ts';
import { today, type TurnParts } from '../turns/parts.ts';

/** What telling of due reviews needs. */
export type ReviewDueParts = Pick<
  TurnParts,
  'now' | 'searchOf' | 'staffChannels' | 'roster' | 'conversations' | 'pageLink'
> & {
  readonly sender: Pick<Sender, 'post'>;
  readonly bot: { readonly id: string };
  readonly lineNotices: Pick<LineNotices, 'owe'>;
};

/** Owes a word of what is due of a line's knowledge to each who owns some of it, once a day; `day` is today, an ISO day. */
export async function oweReviewsDue(authority: string, day: string, parts: ReviewDueParts): Promise<void> {
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return;
  for (const owner of new Set(dueEntries(pack, day).map((due) => due.owner)))
    await parts.lineNotices.owe({ authority, what: 'review-due', day: `${day}#${owner}` }, parts.now());
}

/**
 * Tells an owner of what is due, in their own chat; in the line's channel where nobody of that name is in its team. How long
 * to wait where Teams would not take it, and undefined where it is done or nothing is left to say.
 */
export async function tellReviewDue(
  { authority, day: named }: LineNotice,
  parts: ReviewDueParts,
): Promise<number | undefined> {
  const [day = '', ...rest] = named.split('#');
  const owner = rest.join('#');
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined || day !== today(parts)) return undefined;
  const due = dueEntries(pack, day).filter((one) => one.owner === owner);
  const to = await destinationOf(authority, owner, parts);
  if (due.length === 0 || to === undefined) return undefined;
  const card = reviewsDueCard({
    authority,
    authorityName: pack.name,
    due,
    today: day,
    page: parts.pageLink?.(`/knowledge/${authority}?state=overdue`, 'Knowledge'),
    now: parts.now(),
  });
  const sent = await parts.sender.post(to, card);
  return sent.kind === 'later' ? (sent.afterMs ?? 0) : undefined;
}

async function destinationOf(
  authority: string,
  owner: DueEntry['owner'],
  parts: ReviewDueParts,
): Promise<Destination | undefined> {
  const channel = await parts.staffChannels.of(authority);
  if (channel === undefined) return undefined;
  const known = await parts.conversations.byKey(conversationKey(channel.tenant, channel.channelId));
  const botId = known?.botId ?? parts.bot.id;
  // An owner is a role in most packs; some name one of the team.
  const members: readonly Person[] = await parts.roster.members(channel).catch(() => []);
  const person = members.find(({ name }) => name?.trim().toLowerCase() === owner.trim().toLowerCase());
  if (person === undefined) return { kind: 'channel', channel, botId };
  const chat = await parts.conversations.ofPerson(person.tenant, person.entraId);
  return chat === undefined
    ? { kind: 'person', person, serviceUrl: channel.serviceUrl, botId }
    : { kind: 'conversation', conversation: chat };
}

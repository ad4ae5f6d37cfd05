import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { dueWords } from './due-words.ts';
import { adviserName, first } from './query-people.ts';
import { caution, heading, words } from './words.ts';

/** What a notice of a query's clocks is drawn from. */
export interface DueNoticeView {
  readonly query: Query;
  /** The title of its topic, where it is known. */
  readonly topicTitle?: string | undefined;
  /** True in the chat of who has it. */
  readonly theirs: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Says in neutral words that something about a query is due soon or was due; undefined where nothing is. */
export function dueNoticeCard({ query, topicTitle, theirs, now }: DueNoticeView): ShownCard | undefined {
  const { number, replyDue, settleDue, claimedBy, state, authority, id } = query;
  const what = replyDue === undefined ? 'its answer' : 'a reply';
  const due = replyDue ?? settleDue;
  if (due === undefined || query.clockStoppedAt !== undefined || (state !== 'waiting' && state !== 'claimed'))
    return undefined;
  const late = due <= now;
  const title = late ? `${number} is overdue` : `${number} is due soon`;
  const by = `${first(what)} to ${number} ${late ? 'was' : 'is'} due by ${dueWords(due, now)}.`;
  const whose = theirs
    ? 'You have it; its card is in this chat.'
    : claimedBy === undefined
      ? 'Nobody has it yet.'
      : `${first(adviserName(claimedBy))} has it.`;
  return shownCard(
    'Advice line',
    title,
    [
      heading(title),
      late ? caution(by) : words(by),
      words(
        [topicTitle === undefined ? undefined : `Topic: ${topicTitle}.`, whose].filter(Boolean).join(' '),
        {
          spacing: 'Small',
        },
      ),
    ],
    state === 'waiting'
      ? [button('Claim', { verb: 'claim-query', authority, query: id }, { style: 'positive' })]
      : [],
  );
}

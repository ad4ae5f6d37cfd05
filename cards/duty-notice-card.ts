import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { replyDueWords } from './due-words.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the notice is drawn from. */
export interface DutyNoticeView {
  readonly query: Query;
  /** The title of its topic, where it is known. */
  readonly topicTitle?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Tells whoever is on duty of a query that nobody has, in neutral words; undefined once somebody has it. */
export function dutyNoticeCard({ query, topicTitle, now }: DutyNoticeView): ShownCard | undefined {
  const { number, state, authority, id } = query;
  if (state !== 'waiting') return undefined;
  const urgent = query.urgent === true || query.flagged === true;
  const title = urgent ? `${number} is urgent` : `${number} has come in`;
  const due = replyDueWords(query, now);
  const about = [
    topicTitle === undefined ? undefined : `Topic: ${topicTitle}.`,
    due === undefined ? undefined : `A reply is due by ${due}.`,
  ].filter((part) => part !== undefined);
  return shownCard(
    'Advice line',
    title,
    [
      heading(title),
      ...(urgent ? [caution('Nobody has it yet.')] : []),
      ...(about.length === 0 ? [] : [words(about.join(' '))]),
      smallPrint('You are told because you are on duty today.'),
    ],
    [button('Claim', { verb: 'claim-query', authority, query: id }, { style: 'positive' })],
  );
}

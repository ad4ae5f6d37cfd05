import type { CardElement } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { replyBox } from './query-boxes.ts';
import { pressOnly } from './query-button.ts';
import { heading, smallPrint, words } from './words.ts';

/** A reply that could reach several askers, before it is sent to any. */
export interface SameAsView {
  readonly query: Query;
  /** The open queries that are linked to it. */
  readonly linked: readonly Query[];
  /** What the adviser wrote, as it would be sent. */
  readonly text: string;
  readonly andAnswered: boolean;
}

/** Lists whom a reply would go to, by number, and lets the adviser choose; nothing has been sent. */
export function replyToAllCard({ query, linked, text, andAnswered }: SameAsView): ShownCard {
  const { authority, id, number } = query;
  const reply = { verb: 'reply-query', authority, query: id, andAnswered } as const;
  const count = linked.length + 1;
  const numbers = linked.map((one) => one.number);
  const answered = andAnswered ? ' All of them are marked answered.' : '';
  return shownCard(
    'Advice line',
    `who ${number} goes to`,
    [
      heading(`Send this to ${count} askers?`),
      words(`**${listed([number, ...numbers])}** ask the same.${answered}`),
      smallPrint(
        'Each asker gets it in their own chat and sees nothing of the others. Nothing has been sent yet.',
      ),
      replyBox(text),
    ],
    [
      button(`Send to all ${count}`, { ...reply, to: 'linked' }, { style: 'positive' }),
      button(`Only to ${number}`, { ...reply, to: 'this' }),
      pressOnly('Do not send', { verb: 'show-query', authority, query: id }),
    ],
  );
}

/** "SL-0007, SL-0009 and SL-0012". */
export function listed(numbers: readonly string[]): string {
  const [last, ...before] = numbers.toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last ?? ''}`;
}

/** The numbers of queries that ask the same: the one that a query is linked to, and those that are linked to it. */
export interface SameNumbers {
  readonly main?: string | undefined;
  readonly linked: readonly string[];
}

/** What a query's card says of them; nothing where there are none. */
export function sameWords(same: SameNumbers | undefined): readonly CardElement[] {
  if (same === undefined) return [];
  const { main, linked } = same;
  const one = linked.length === 1;
  return [
    ...(main === undefined
      ? []
      : [words(`Asks the same as **${main}**: a reply to that one can reach this asker too.`)]),
    ...(linked.length === 0
      ? []
      : [
          words(
            `**${listed(linked)}** ${one ? 'asks' : 'ask'} the same: a reply here can reach ${one ? 'that asker' : 'those askers'} too.`,
          ),
        ]),
  ];
}

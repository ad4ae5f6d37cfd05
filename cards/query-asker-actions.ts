import type { Action, CardElement } from '@microsoft/teams.cards';
import { fortnightMs } from '../queue/asker-acts.ts';
import type { Query, QueryEvent } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button, unfold } from './button.ts';
import { additionBox } from './query-boxes.ts';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** Stands on every card on which somebody writes to the advice line. */
export const notAnEmergencyLine = 'This is not an emergency line. If a child is in danger, call 999.';

/** What the asker can do with a query: what is typed where it stands, and the buttons. */
export interface AskerActions {
  readonly body: readonly CardElement[];
  readonly actions: readonly Action[];
}

/**
 * What the asker can do now, and never more than four buttons. `events` tell whether the newest reply was rated
 * already; without them it was not.
 */
export function askerActions(query: Query, events: readonly QueryEvent[], now: number): AskerActions {
  const { authority, id, state, number } = query;
  const about = { authority, query: id };
  const send = button('Send to the adviser', { verb: 'answer-back', ...about }, { style: 'positive' });
  const again = button('Ask again', { verb: 'reopen-query', ...about });
  const withdraw = unfold(
    'Withdraw',
    [words(`This takes ${number} back for good. Nobody will answer it; you can always ask a new question.`)],
    [pressOnly(`Withdraw ${number}`, { verb: 'withdraw-query', ...about }, { style: 'destructive' })],
  );
  const rate = ratingButtons(query, events);
  const canAskAgain = askAgainUntil(query, now) !== undefined;

  if (state === 'awaiting-asker')
    return { body: [additionBox('Your answer to the adviser')], actions: [send, ...rate, withdraw] };
  if (isOpen(state)) {
    const add = unfold('Add something', [additionBox('What the adviser should also know')], [send]);
    return { body: [], actions: [...rate, add, withdraw] };
  }
  if (state === 'answered') {
    const both = canAskAgain ? [send, again] : [send];
    const explained = canAskAgain
      ? [words('**Send to the adviser** goes to whoever replied. **Ask again** puts it before all advisers.')]
      : [];
    return {
      body: [],
      actions: [
        ...rate,
        unfold('Reply or ask again', [additionBox('What is still missing'), ...explained], both),
      ],
    };
  }
  if (state === 'closed' && canAskAgain)
    return {
      body: [],
      actions: [...rate, unfold('Ask again', [additionBox('What is still missing')], [again])],
    };
  return { body: [], actions: rate };
}

/** Until when a settled query can be put before the advisers again, milliseconds since 1970; undefined once it cannot. */
export function askAgainUntil({ state, settledAt }: Query, now: number): number | undefined {
  if ((state !== 'answered' && state !== 'closed') || settledAt === undefined) return undefined;
  return settledAt >= now - fortnightMs ? settledAt + fortnightMs : undefined;
}

/** What the asker said of the newest reply; undefined while they have said nothing. */
export function ratingOfNewestReply(events: readonly QueryEvent[]): boolean | undefined {
  const newest = events.findLast(
    ({ kind }) => kind === 'replied' || kind === 'helped' || kind === 'not-helped',
  );
  return newest === undefined || newest.kind === 'replied' ? undefined : newest.kind === 'helped';
}

function ratingButtons(
  { authority, id, state, repliedAt }: Query,
  events: readonly QueryEvent[],
): readonly Action[] {
  if (repliedAt === undefined || state === 'withdrawn') return [];
  const rated = ratingOfNewestReply(events);
  if (rated === true) return [];
  const about = { verb: 'rate-query', authority, query: id } as const;
  return [
    pressOnly(
      'This helped',
      { ...about, helped: true },
      state === 'awaiting-asker' ? {} : { style: 'positive' },
    ),
    ...(rated === false ? [] : [pressOnly('This did not help', { ...about, helped: false })]),
  ];
}

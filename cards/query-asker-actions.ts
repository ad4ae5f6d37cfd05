import type { Action, CardElement } from '@microsoft/teams.cards';
import type { Local } from '../knowledge/schema.ts';
import { fortnightAfter } from '../queue/fortnight.ts';
import type { Query, QueryEvent } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button, unfold } from './button.ts';
import { additionBox } from './query-boxes.ts';
import { rateAction } from './query-asker-stars.ts';
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
export function askerActions(
  query: Query,
  events: readonly QueryEvent[],
  now: number,
  terms: Local['terms'] = [],
): AskerActions {
  // It goes on elsewhere: whatever is done here would be done to what nobody looks at any more.
  if (query.movedTo !== undefined) return { body: [], actions: [] };
  const { authority, id, state, number } = query;
  const about = { authority, query: id };
  const send = button('Send to the adviser', { verb: 'answer-back', ...about }, { style: 'positive' });
  const again = button('Ask again', { verb: 'reopen-query', ...about });
  const copy =
    query.repliedAt === undefined
      ? []
      : [pressOnly('Copy for the case record', { verb: 'copy-reply', ...about })];
  const more = unfold(
    'More',
    [
      words(
        `**Pass to a colleague** makes it theirs. **Withdraw** takes ${number} back for good. Nobody will answer it; you can always ask a new question.`,
      ),
    ],
    [
      ...copy,
      pressOnly('Pass to a colleague', { verb: 'open-pass', ...about }),
      pressOnly(`Withdraw ${number}`, { verb: 'withdraw-query', ...about }, { style: 'destructive' }),
    ],
  );
  const rate = ratingButtons(query, events);
  const canAskAgain = askAgainUntil(query, now, terms) !== undefined;

  if (state === 'awaiting-asker')
    return { body: [additionBox('Your answer to the adviser')], actions: [send, ...rate, more] };
  if (isOpen(state)) {
    const add = unfold('Add something', [additionBox('What the adviser should also know')], [send]);
    return { body: [], actions: [...rate, add, more] };
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
        ...copy,
      ],
    };
  }
  if (state === 'closed' && canAskAgain)
    return {
      body: [],
      actions: [...rate, unfold('Ask again', [additionBox('What is still missing')], [again]), ...copy],
    };
  return { body: [], actions: [...rate, ...copy] };
}

/**
 * Until when a settled query can be put before the advisers again, milliseconds since 1970; undefined once it cannot.
 * `terms` are those by which the asker's fortnight is counted.
 */
export function askAgainUntil(
  { state, settledAt }: Query,
  now: number,
  terms: Local['terms'] = [],
): number | undefined {
  if ((state !== 'answered' && state !== 'closed') || settledAt === undefined) return undefined;
  const until = fortnightAfter(settledAt, terms);
  return until >= now ? until : undefined;
}

/** What the asker said of the newest reply; undefined while they have said nothing. */
export function ratingOfNewestReply(events: readonly QueryEvent[]): boolean | undefined {
  const newest = events.findLast(
    ({ kind }) => kind === 'replied' || kind === 'helped' || kind === 'not-helped',
  );
  return newest === undefined || newest.kind === 'replied' ? undefined : newest.kind === 'helped';
}

function ratingButtons(query: Query, events: readonly QueryEvent[]): readonly Action[] {
  const { authority, id, state, repliedAt } = query;
  if (repliedAt === undefined || state === 'withdrawn') return [];
  const rated = ratingOfNewestReply(events);
  // Where the box for an answer is, one more input would have to be filled in with it.
  const stars = rated === undefined || state === 'awaiting-asker' ? [] : [rateAction(query)];
  if (rated === true) return stars;
  const about = { verb: 'rate-query', authority, query: id } as const;
  return [
    pressOnly(
      'This helped',
      { ...about, helped: true },
      state === 'awaiting-asker' ? {} : { style: 'positive' },
    ),
    ...(rated === false ? stars : [pressOnly('This did not help', { ...about, helped: false })]),
  ];
}

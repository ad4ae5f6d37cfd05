import type { Local } from '../knowledge/schema.ts';
import type { Query, QueryEvent } from '../queue/query.ts';
import { shownCard, type ShownCard } from './card.ts';
import { askAgainUntil, askerActions, notAnEmergencyLine } from './query-asker-actions.ts';
import { label, peoplesWords, roomForQuestion, roomForThread } from './query-thread.ts';
import { dayWords, momentWords } from './query-times.ts';
import { heading, smallPrint, words } from './words.ts';

/** What the message that brings an adviser's words is drawn from. */
export interface ReplyToAskerView {
  /** As it is when the message is sent, which may be later than the event. */
  readonly query: Query;
  /** The event it tells of: `replied`, `asked-back` or `transferred`. */
  readonly event: QueryEvent;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** By which the asker's fortnight is counted. */
  readonly terms?: Local['terms'] | undefined;
}

/** What an adviser wrote to the asker, as a message of its own, with what the asker can do about it. */
export function replyToAskerCard({ query, event, now, terms }: ReplyToAskerView): ShownCard {
  if (event.kind === 'transferred') return passedOnCard(query);
  const { number, question } = query;
  const asksBack = event.kind === 'asked-back';
  const { body, actions } = askerActions(query, [], now, terms);
  const until = askAgainUntil(query, now, terms);
  return shownCard(
    'Advice line',
    asksBack ? `a question about ${number}` : `a reply to ${number}`,
    [
      heading(asksBack ? `The advice line asks about ${number}` : `Reply to ${number} from the advice line`),
      ...peoplesWords(event.text ?? '', roomForThread),
      smallPrint(momentWords(event.at, now)),
      label('You asked').withSeparator(true),
      ...peoplesWords(question, roomForQuestion),
      ...(until === undefined
        ? []
        : [
            smallPrint(
              `The adviser has marked ${number} answered. You can ask again until ${dayWords(until, now)}.`,
            ),
          ]),
      ...(query.state === 'withdrawn' ? [smallPrint(`You have withdrawn ${number}.`)] : []),
      ...body,
      smallPrint(notAnEmergencyLine),
    ],
    actions,
  );
}

/** Tells the asker that another authority has their question now; its own card comes beside this. */
function passedOnCard({ number, movedTo }: Query): ShownCard {
  const there = movedTo === undefined ? '' : ` It is ${movedTo} there.`;
  return shownCard('Advice line', `${number} was passed on`, [
    heading(`${number} was passed on`),
    words(
      `Another authority’s advice line can answer this, so your question was passed to its advisers as you wrote it.${there} What they reply comes to you here.`,
    ),
    smallPrint(notAnEmergencyLine),
  ]);
}

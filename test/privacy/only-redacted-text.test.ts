import { describe, expect, it } from '@jest/globals';
import type { Log } from '../../bot/log.ts';
import type { Asked } from '../../bot/turns/answer-question.ts';
import type { QueryFormView } from '../../cards/query-form-card.ts';
import type { AnswerGiven, AnswerLog } from '../../knowledge/answers-given.ts';
import { redact } from '../../privacy/redact.ts';
import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Asking } from '../../queue/ask.ts';
import type { ByAdviser } from '../../queue/adviser-acts.ts';
import type { ByAsker } from '../../queue/asker-acts.ts';
import type { Rewording } from '../../queue/edited-message.ts';
import type { Query, QueryEvent } from '../../queue/query.ts';
import type { QueryUnit } from '../../queue/query-store.ts';
import type { Holding } from '../../queue/records-hold.ts';

/** What somebody typed: any string. Each line below is an error to the compiler, or `npm run types` fails. */
interface Plain {
  readonly typed: string;
  readonly redacted: RedactedText;
}

/** The queue: asking, replying, adding, opening again, rewording, holding. */
function toTheQueue(
  { typed }: Plain,
  line: AdviceLine,
  unit: QueryUnit,
  by: ByAdviser & ByAsker & Omit<Asking, 'question'> & Omit<Rewording, 'text'> & Omit<Holding, 'why'>,
): void {
  // @ts-expect-error -- a question that was not redacted
  void line.ask({ ...by, question: typed });
  // @ts-expect-error -- a reply that was not redacted
  void line.reply({ ...by, text: typed });
  // @ts-expect-error -- an adviser's question that was not redacted
  void line.askBack({ ...by, text: typed });
  // @ts-expect-error -- an addition that was not redacted
  void line.answerBack({ ...by, text: typed });
  // @ts-expect-error -- what is still missing, not redacted
  void line.reopen({ ...by, text: typed });
  // @ts-expect-error -- new words that were not redacted
  void line.reword({ ...by, text: typed });
  // @ts-expect-error -- a reason that was not redacted
  void line.hold({ ...by, why: typed });
  // @ts-expect-error -- a verdict takes no words at all
  void line.rate({ ...by, helped: true, text: typed, comment: typed } satisfies Parameters<
    AdviceLine['rate']
  >[0]);
  // @ts-expect-error -- past the advice line, straight into the store
  void unit.putWords('slough', 'id', typed);
}

/** What is kept of a query and of its thread. */
function asAQuery({ typed }: Plain, query: Query, event: QueryEvent): readonly unknown[] {
  return [
    // @ts-expect-error -- a query whose words were not redacted
    { ...query, question: typed } satisfies Query,
    // @ts-expect-error -- an event whose words were not redacted
    { ...event, text: typed } satisfies QueryEvent,
  ];
}

/** The log of answers. */
function toTheAnswerLog({ typed, redacted }: Plain, log: AnswerLog, given: AnswerGiven): void {
  // @ts-expect-error -- an answer whose question was not redacted
  void log.record({ ...given, question: typed });
  // @ts-expect-error -- new words that were not redacted
  void log.reword('mark', 'asker', { text: typed, removed: {} });
  // @ts-expect-error -- a verdict takes no words
  void log.rate('slough', 'id', typed, 0);
  void log.reword('mark', 'asker', { text: redacted, removed: {} });
}

/** What is searched for in a turn. */
function toSearch({ typed }: Plain, asked: Asked): Asked {
  // @ts-expect-error -- a question that was not redacted
  return { ...asked, question: typed };
}

/** What a card shows as the words that will be sent. */
function toTheForm({ typed }: Plain, view: QueryFormView): QueryFormView {
  // @ts-expect-error -- words that were not redacted
  return { ...view, question: typed };
}

/** The log: no event has a field that takes words. */
function toTheLog({ typed, redacted }: Plain, log: Log): void {
  // @ts-expect-error -- the words of a question, even redacted ones
  log({ event: 'question', turn: 'a', outcome: 'answer', identifiersRemoved: 0, question: redacted });
  // @ts-expect-error -- an event of free text
  log({ event: typed });
}

/** A string becomes redacted text in no way but by being redacted. */
function byTheWay({ typed }: Plain): readonly RedactedText[] {
  // @ts-expect-error -- a string is not redacted text
  const one: RedactedText = typed;
  // @ts-expect-error -- and what is made from redacted text is none
  const other: RedactedText = `${redact(typed).text} ${typed}`;
  return [one, other];
}

describe('Words that were not redacted', () => {
  it.each([toTheQueue, asAQuery, toTheAnswerLog, toSearch, toTheForm, toTheLog, byTheWay])(
    'are refused by the compiler: %p',
    (refused) => {
      expect(refused).toBeInstanceOf(Function);
    },
  );

  it('are taken once they are redacted', () => {
    const taken: RedactedText = redact('zeb marsh needs a laptop').text;
    expect(taken).toBe('[name] needs a laptop');
  });
});

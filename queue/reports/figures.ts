import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { QueryFilter } from '../filtered-queries.ts';

/** Of one authority, from one moment to before another. Milliseconds since 1970. */
export interface Span {
  readonly authority: string;
  readonly from: number;
  readonly to: number;
}

/** How many there are of one kind; of what is not known, `key` is undefined. */
export interface Counted {
  readonly key: string | undefined;
  readonly count: number;
}

/** What the bot was asked, and what the advice line was asked, counted by one thing each. */
/** `stage` is the key stage, or the age group where no more is known. */
export const answerTraits = ['entry', 'stage', 'asker_role'] as const;
export type AnswerTrait = (typeof answerTraits)[number];
export const queryTraits = ['topic', 'stage', 'came_by', 'rating', 'helped'] as const;
export type QueryTrait = (typeof queryTraits)[number];

/** What became of the bot's answers. */
export interface AnswerEnd {
  readonly outcome: string;
  /** Undefined where the asker said nothing of it. */
  readonly helpful: boolean | undefined;
  /** The same message became a query at the advice line. */
  readonly handedOver: boolean;
  readonly count: number;
}

/** How many times the same words were asked and not answered by the bot, or handed over. */
export interface WordsAsked {
  readonly text: RedactedText;
  readonly count: number;
}

/** Whether first replies, or ends, came in time. */
export interface Punctual {
  /** True, false, or undefined where no target was set or it was before times were kept. */
  readonly inTime: boolean | undefined;
  /** `done`, or where nobody has yet: `late` or `not due`. */
  readonly stands: 'done' | 'late' | 'not due';
  readonly count: number;
}

export const clockNames = ['reply', 'settle'] as const;
export type ClockName = (typeof clockNames)[number];

/** How many took up to so many minutes of working time: the middle one of them, and nine in ten. */
export interface Took {
  readonly known: number;
  readonly half: number | undefined;
  readonly nineInTen: number | undefined;
}

/** Ratings of one topic's queries. */
export interface RatedTopic {
  readonly topic: string | undefined;
  readonly rated: number;
  readonly sum: number;
}

/**
 * The counts that reports are made of: every one comes from grouped statements, so that what is read does not grow with
 * what is kept. Nothing of it names anybody.
 */
export interface ReportFigures {
  answersBy(span: Span, trait: AnswerTrait): Promise<readonly Counted[]>;
  queriesBy(span: Span, trait: QueryTrait): Promise<readonly Counted[]>;
  /** Counted by whole hours since 1970, as keys. */
  answersByHour(span: Span): Promise<readonly Counted[]>;
  queriesByHour(span: Span): Promise<readonly Counted[]>;
  answerEnds(span: Span): Promise<readonly AnswerEnd[]>;
  /** By what the askers of queries say they work as, and for whom. */
  queriesByAsker(span: Span, by: 'role' | 'authority'): Promise<readonly Counted[]>;
  /** How many different people asked the bot; of what was emptied nobody is counted. */
  askers(span: Span): Promise<number>;
  /**
   * Up to `limit` of the words that the bot had no answer to or that went to the advice line, the most frequent first, and
   * how many times anything of it was asked. Nothing in which a child seemed at risk, and nothing of topics of others.
   */
  wordsNotAnswered(
    span: Span,
    limit: number,
    topics?: QueryFilter['topics'],
  ): Promise<{ readonly words: readonly WordsAsked[]; readonly all: number }>;
  /** Of queries asked in Teams and not withdrawn or passed to another line. */
  punctual(span: Span, clock: ClockName, now: number): Promise<readonly Punctual[]>;
  took(span: Span, clock: ClockName): Promise<Took>;
  ratedTopics(span: Span): Promise<readonly RatedTopic[]>;
}

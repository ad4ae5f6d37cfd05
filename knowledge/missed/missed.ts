import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { Facts } from '../facts.ts';
import type { LoggedQuestion } from './what-changes.ts';

/** What the asker says was wrong with an answer: it was about something else, or about this without telling it. */
export const unhelpfulKinds = ['not-about', 'not-answer'] as const;
export type UnhelpfulKind = (typeof unhelpfulKinds)[number];

/** How the knowledge missed: nothing was shown for certain, it was chosen from a list, it did not help, a person was asked. */
const missedKinds = ['refused', 'chosen', ...unhelpfulKinds, 'unhelpful', 'handed-over'] as const;
export type MissedKind = (typeof missedKinds)[number];

/** What an editor made of a missed question; without one it is open. */
export type MissedState =
  | {
      readonly state: 'taken-up';
      /** The id of the proposal, and of the entry that it is about. */
      readonly proposal: string;
      readonly entry: string;
    }
  | { readonly state: 'dismissed'; readonly reason: RedactedText };

/** A question that the knowledge missed. */
export interface MissedQuestion {
  /** The id of the answer in the log, or of the query where it was asked of the advice line and of nobody before. */
  readonly id: string;
  readonly from: 'answer' | 'query';
  readonly authority: string;
  readonly kind: MissedKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: RedactedText;
  /** The entry that was chosen or did not help. */
  readonly entry?: string;
  /** The query that it was handed over as. */
  readonly query?: string;
  /** The topic of that query, which says whose to read its words are. */
  readonly topic?: string;
  readonly facts?: Facts;
  readonly became?: MissedState;
}

/** An account in a tenant. */
export interface ByWhom {
  readonly tenant: string;
  readonly entraId: string;
}

/** What the knowledge missed. What seemed to tell of a child at risk is in none of it. Ids of another authority find nothing. */
export interface Missed {
  /** What was missed since then and is open, newest first; `all` brings what is taken up or dismissed too. */
  list(
    authority: string,
    since: number,
    limit: number,
    which?: 'open' | 'all',
  ): Promise<readonly MissedQuestion[]>;
  /** Every question of the answer log since then, newest first, for what a change does to them. */
  logged(authority: string, since: number, limit: number): Promise<readonly LoggedQuestion[]>;
  /** Keeps what became of these, in the place of what was kept before. */
  put(
    authority: string,
    missed: readonly string[],
    became: MissedState,
    by: ByWhom,
    at: number,
  ): Promise<void>;
  /** What was taken up as this proposal is open again: it was sent back for good or withdrawn. Says how many. */
  reopen(authority: string, proposal: string): Promise<number>;
}

/** Somebody who wants to be told when there is an answer. */
export interface AnswerWait {
  readonly authority: string;
  readonly missed: string;
  readonly person: ByWhom;
}

/** A wait whose answer exists. */
export interface OwedAnswer extends AnswerWait {
  /** The entry that answers it now. */
  readonly entry: string;
  /** How often it has been taken for sending, this time included. */
  readonly attempts: number;
}

/** Who wants to be told. Each is forgotten once told. */
export interface AnswerWaits {
  /** Keeps that somebody wants to be told; once, however often they say so. */
  wait(wait: AnswerWait, at: number): Promise<void>;
  /** The proposals for which somebody waits and is owed nothing yet. */
  proposals(authority: string): Promise<readonly { readonly proposal: string; readonly entry: string }[]>;
  /** The proposal is published: whoever waits for it is owed its entry. Says how many. */
  owe(authority: string, proposal: string, entry: string, at: number): Promise<number>;
  /** Takes up to `limit` that are owed and due, for `leaseMs`; one caller gets each until its lease runs out. */
  take(now: number, limit: number, leaseMs: number): Promise<readonly OwedAnswer[]>;
  /** They were told, or cannot be. */
  done(wait: AnswerWait): Promise<void>;
  /** It did not work and is tried again, not before this time. */
  retryAt(wait: AnswerWait, notBefore: number): Promise<void>;
}

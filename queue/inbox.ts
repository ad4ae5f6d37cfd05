import type { AnswerGiven } from '../knowledge/answers-given.ts';

/**
 * Whether a piece of incoming work may start. Teams sends the same activity again when it thinks the first was
 * lost, so every activity is put in the inbox before anything is done about it.
 */
export type InboxEntry =
  /** Nobody has it, or whoever had it let the lease run out: do the work, then `finish`. */
  | { readonly kind: 'new' }
  /** Somebody is at it; look again after `until` (milliseconds since 1970). */
  | { readonly kind: 'in-hand'; readonly until: number }
  /** It was done; `response` is what `finish` was given, to be sent again. */
  | { readonly kind: 'done'; readonly response?: unknown };

/** The record of what has been taken in hand, shared by every process on the same database. */
export interface Inbox {
  /** Takes the work with this key in hand for `leaseMs`, unless somebody has it or it is done. One caller wins. */
  begin(key: string, now: number, leaseMs: number): Promise<InboxEntry>;
  /**
   * Marks the work as done and keeps `response` (any JSON value) for whoever asks again, together with the answers
   * that were given in it: one unit of work. Harmless when repeated.
   */
  finish(key: string, response?: unknown, answers?: readonly AnswerGiven[]): Promise<void>;
  /** Gives the work back undone, so that a second delivery may start at once. Does nothing once it is done. */
  abandon(key: string): Promise<void>;
  /**
   * Empties the kept responses of all work whose key begins so: they may show words that are to be kept no longer. Whoever
   * asks again is told that it was done.
   */
  forgetResponses(keyBegins: string): Promise<void>;
  /** Removes what began more than a day before `now`; says how many rows went. */
  prune(now: number): Promise<number>;
}

/** What the line is owed once a day, about no one query: the digest to its channel, and to who is on duty that they are. */
export const lineNoticeKinds = ['digest', 'on-duty'] as const;
/** What is owed when it happens: that a proposal for the knowledge waits to be read, and to its author what became of it. */
export const reviewNoticeKinds = ['review', 'reviewed'] as const;
/** What is owed once a day to each who owns answers that are to be read again. */
export const reviewDueNoticeKinds = ['review-due'] as const;
export const everyNoticeKind = [...lineNoticeKinds, ...reviewNoticeKinds, ...reviewDueNoticeKinds] as const;
export type LineNoticeKind = (typeof everyNoticeKind)[number];

/** One of them. What it says and to whom is found when it is sent. */
export interface LineNotice {
  readonly authority: string;
  readonly what: LineNoticeKind;
  /** The ISO day it is for; of a proposal its name and when it was sent or decided, `entry#1#1732`; of
   * due reviews the day and their owner, `2026-11-23#Virtual School Head`.
   */
  readonly day: string;
}

/** A notice that was taken for sending. */
export interface TakenLineNotice extends LineNotice {
  /** How often, this time included. */
  readonly attempts: number;
}

/** What is owed to the lines, shared by every process: each notice once a day, whoever thinks of it. */
export interface LineNotices {
  /** Owes it, unless it is or was owed already for that day; says whether it is new. */
  owe(notice: LineNotice, at: number): Promise<boolean>;
  /** True where it is or was owed already. */
  isKnown(notice: LineNotice): Promise<boolean>;
  /** Takes what is due, for `leaseMs`: one caller gets each until then. */
  take(now: number, leaseMs: number): Promise<readonly TakenLineNotice[]>;
  /** It was sent, or there is nothing left to say. */
  done(notice: LineNotice): Promise<void>;
  retryAt(notice: LineNotice, notBefore: number): Promise<void>;
  /** Forgets what was owed before this time; says how many. */
  prune(before: number): Promise<number>;
}

/** One kind of what is kept, and for how long unless the deployer says otherwise. */
export interface Kept {
  /** Days, unless the deployer sets others. */
  readonly days: number;
  /** The fewest days that the deployer may set, since the service works with it for so long. */
  readonly least: number;
  /** What it is, for the impact assessment. */
  readonly what: string;
  /** From when the days count. */
  readonly from: string;
  /** What becomes of it then. */
  readonly afterwards: string;
}

/** How long each kind is kept. `docs/privacy.md` shows this table; a test holds the two together. */
export const retentionTable = {
  answers: {
    days: 365,
    least: 1,
    what: 'A question to the bot: its redacted words, a stand-in for who asked, what was read from the words',
    from: 'the question',
    afterwards:
      'emptied, with its card in Teams replaced; which entry was shown and whether it helped stays, and is nobody’s',
  },
  ratings: {
    days: 1095,
    least: 1,
    what: 'Which entry was shown, with what outcome, and whether it helped',
    from: 'the question',
    afterwards: 'deleted',
  },
  waiting: {
    days: 365,
    least: 30,
    what: 'A query that nobody has answered, with its thread, its asker and its adviser',
    from: 'the last that happened to it',
    afterwards: 'deleted, with its cards in Teams replaced',
  },
  answered: {
    days: 365,
    least: 30,
    what: 'A query that was answered and is still open to more, with the same',
    from: 'the answer',
    afterwards: 'deleted, with its cards in Teams replaced',
  },
  closed: {
    days: 365,
    least: 1,
    what: 'A query that is closed or was withdrawn, with the same',
    from: 'its end',
    afterwards: 'deleted, with its cards in Teams replaced',
  },
  flagged: {
    days: 730,
    least: 1,
    what: 'A question or query in which something seemed to tell of a child at risk, whatever its state',
    from: 'the question, or the last that happened to the query',
    afterwards: 'as others of its kind',
  },
  events: {
    days: 2190,
    least: 30,
    what: 'The audit: who did what and when, under pseudonyms, without a word of what was written',
    from: 'what was done',
    afterwards: 'the oldest links are deleted; those that are left still prove themselves',
  },
  profiles: {
    days: 730,
    least: 1,
    what: 'Where somebody works and as what',
    from: 'the last change',
    afterwards: 'deleted; they are asked again',
  },
  conversations: {
    days: 730,
    least: 1,
    what: 'Where in Teams somebody’s chat with the bot is',
    from: 'the last change',
    afterwards: 'deleted; their next word brings it back',
  },
  ticks: {
    days: 0,
    least: 0,
    what: 'What somebody ticked on their own checklist',
    from: 'its lapse',
    afterwards: 'deleted',
  },
  inbox: {
    days: 1,
    least: 1,
    what: 'The id of a message that was dealt with, so that it is not dealt with twice, and the answer to a press',
    from: 'its arrival',
    afterwards: 'deleted',
  },
  deliveries: {
    days: 30,
    least: 1,
    what: 'That a message was sent to whom; what could not be delivered goes with its query',
    from: 'when it was owed',
    afterwards: 'deleted',
  },
} as const satisfies Record<string, Kept>;

/** A kind of what is kept. */
export type RetentionKind = keyof typeof retentionTable;

/** Every kind, in the order of the table. */
export const retentionKinds = Object.keys(retentionTable) as readonly RetentionKind[];

/** What the rounds prune as they always did; everything else is removed with what hangs on it. */
const pruned = ['ticks', 'inbox', 'deliveries'] as const;
export type RemovedKind = Exclude<RetentionKind, (typeof pruned)[number]>;

/** The kinds that `Retention` removes. */
export const removedKinds = retentionKinds.filter(
  (kind): kind is RemovedKind => !pruned.some((each) => each === kind),
);

/** For how many days each kind is kept. */
export type RetentionDays = Readonly<Record<RetentionKind, number>>;

/** The days of the table, where the deployer has set none. */
export const retentionDefaults = Object.fromEntries(
  retentionKinds.map((kind) => [kind, retentionTable[kind].days]),
) as RetentionDays;

/** Removes what has been kept for long enough, a batch at a time, and never what is under a hold. */
export interface Retention {
  /**
   * Removes up to `limit` of this kind that are as old as `before` (milliseconds since 1970) or older; says how many.
   * Cards in Teams that showed it are then owed their replacement. One unit of work, with its note in the audit.
   */
  remove(kind: RemovedKind, before: number, limit: number, now: number): Promise<number>;
  /** Notes in the audit for how long things are kept from now on, where that is not what it was. */
  noteSetting(days: RetentionDays, now: number): Promise<void>;
}

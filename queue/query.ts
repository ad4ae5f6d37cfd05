import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Person } from './people.ts';
import type { QueryState, Role } from './states.ts';

/** What the answer is for. */
export const purposes = ['meeting', 'exclusion', 'move', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** What a query is: most are questions; the others have forms of their own. */
export const queryKinds = ['question', 'agenda', 'nomination', 'feedback', 'correction'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** How a query came to the advice line: most are asked in Teams; the others are noted by the adviser who took them. */
export const waysIn = ['teams', 'phone', 'email', 'drop-in'] as const;
export type WayIn = (typeof waysIn)[number];

/** What the asker made of the answer: 1 is no help at all, 5 is all that was needed. */
export const stars = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof stars)[number];

/** A day as YYYY-MM-DD, or no day at all. */
export type NeededBy = `${number}-${number}-${number}` | 'no hurry';

/** A question handed to the advice line. Times are milliseconds since 1970. */
export interface Query {
  readonly id: string;
  /** What people call it, as in SL-0001; unique within its authority. */
  readonly number: string;
  readonly authority: string;
  readonly kind: QueryKind;
  /** The session whose agenda it is on: the series' id, an @, and the day. */
  readonly session?: string;
  readonly state: QueryState;
  /** Goes up by one with every event. */
  readonly version: number;
  readonly question: RedactedText;
  readonly topic?: string;
  readonly cohort?: string;
  readonly neededBy: NeededBy;
  readonly purpose: Purpose;
  /** A number to ring the asker on; erased when the query is closed or withdrawn. */
  readonly callBack?: string;
  readonly asker: Person;
  /** The adviser who has it, or who answered it. Nobody while it is waiting. */
  readonly claimedBy?: Person;
  /** What the asker last said of the answer. */
  readonly helped?: boolean;
  /** When the asker first got a reply, or the query was first marked answered. */
  readonly repliedAt?: number;
  /** When it came to be answered, closed or withdrawn, as it is now. */
  readonly settledAt?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Stands for the message in Teams that its words came from, so that an edit or a deletion finds it. */
  readonly message?: string;
  /** Something in it seemed to tell of a child at risk, which decides how long it is kept. */
  readonly flagged?: true;
  /** Since when a legal hold keeps it from being removed or erased. */
  readonly heldSince?: number;
  /** Absent where it was asked in Teams. */
  readonly cameBy?: Exclude<WayIn, 'teams'>;
  /** Who rang or wrote, as the adviser put it: a role and a place of work, never a name. */
  readonly caller?: RedactedText;
  readonly urgent?: true;
  /** By when a first reply is due, and by when it should be settled: milliseconds since 1970, in working time. */
  readonly replyDue?: number;
  readonly settleDue?: number;
  /** Since when both stand still, because the asker has to write first. */
  readonly clockStoppedAt?: number;
  /** The id of the query that asks the same: a reply to that one reaches this one's asker too. */
  readonly sameAs?: string;
  /** The number under which another authority's advice line has it now, or had it before. */
  readonly movedTo?: string;
  readonly movedFrom?: string;
  readonly rating?: Stars;
  /** What the asker was told of the advice line's scope before it was sent, as the pack's rule is named, and what they said. */
  readonly scope?: string;
}

export const eventKinds = [
  'asked',
  'claimed',
  'released',
  'asked-back',
  'replied',
  'answered',
  'answered-back',
  'helped',
  'not-helped',
  'withdrawn',
  'reopened',
  'closed',
  'undeliverable',
  'reworded',
  'rated',
  'passed',
  // What an adviser wrote waits a moment before it goes; `replied` or `asked-back` follows unless it is taken back.
  'reply-written',
  'reply-undone',
  'assigned',
  'transferred',
  'noted',
  'made-urgent',
  'not-urgent',
  'linked',
  'unlinked',
  'proposed',
  'reading',
  'approved',
  'sent-back',
  'not-read',
  'held',
  'hold-lifted',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** In whose name, and who it was unless it was the service itself. */
export interface Actor {
  readonly role: Role;
  readonly person?: Person;
}

/** One thing that happened to a query; all of them in order are its thread. */
export interface QueryEvent {
  readonly authority: string;
  readonly query: string;
  /** The version that the query came to by it: with the query's id, the name of this event. */
  readonly version: number;
  readonly at: number;
  readonly kind: EventKind;
  readonly by: Actor;
  /** Whom it names beside who did it: the colleague that a query was assigned or passed to. */
  readonly to?: Person;
  readonly text?: RedactedText;
}

/** The friendly number: the authority's letters and at least four digits. */
export function queryNumber(prefix: string, running: number): string {
  return `${prefix}-${String(running).padStart(4, '0')}`;
}

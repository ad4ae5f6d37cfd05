import type { Facts } from './facts.ts';
import type { AskerRole } from './roles.ts';
import type { UnhelpfulKind } from './missed/missed.ts';
import type { IdentifierKind, RedactedText, Redaction } from '../privacy/redacted-text.ts';

/** How the service replied to one question. */
export const answerOutcomes = ['answer', 'choose', 'ask-back', 'no-answer', 'safeguarding'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Which version of an entry somebody saw. */
export interface VersionShown {
  readonly number: number;
  /** The fingerprint of what it said then. */
  readonly print: string;
}

/** One question and how it was replied to, kept so that a button need carry no more than the id. */
export interface AnswerGiven {
  /** Made by the caller, and in the buttons of the card. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly authority: string;
  /** Who asked, if it is to be known at all: a pseudonym, never a name or an Entra id. */
  readonly asker?: string;
  /** What the asker said they work as, for counting. */
  readonly role?: AskerRole;
  readonly question: RedactedText;
  readonly outcome: AnswerOutcome;
  /** The id of the entry that was shown. */
  readonly entry?: string;
  /** Exactly which version of it: its number on top of the pack, 0 for the pack's own, and a stand-in for every word of it. */
  readonly version?: VersionShown;
  /** What was made of the entry, so that its card can be drawn again: the rows shown and the facts used. */
  readonly shown?: {
    readonly rows: readonly string[];
    readonly facts: Facts;
    /** True when nobody said whose child it is. */
    readonly assumed?: boolean;
  };
  /** How many identifiers of each kind were taken out of the question. */
  readonly removed: Readonly<Partial<Record<IdentifierKind, number>>>;
  /** The answer from whose list it was chosen. */
  readonly offeredBy?: string;
  /** Stands for the message in Teams that the words came from, so that an edit or a deletion finds them. */
  readonly message?: string;
  /** Something in it seemed to tell of a child at risk, which decides how long it is kept. */
  readonly flagged?: true;
  /** Where its card is in Teams, so that it can be replaced when the answer is removed. */
  readonly card?: {
    readonly serviceUrl: string;
    readonly conversationId: string;
    readonly activityId: string;
  };
}

/** An answer with what the asker said of it. */
export interface AnswerKept extends AnswerGiven {
  readonly rating?: { readonly helpful: boolean; readonly at: number };
  /** What was wrong with it, where the asker said so. */
  readonly unhelpful?: UnhelpfulKind;
}

/** What was answered. Ids of another authority find nothing. */
export interface AnswerLog {
  /** Keeps the answer; the same id a second time is ignored. */
  record(answer: AnswerGiven): Promise<void>;
  /** Keeps the asker's verdict, the latest one counting; false where there is no such answer. */
  rate(authority: string, id: string, helpful: boolean, at: number): Promise<boolean>;
  /** Keeps what was wrong with an answer that did not help; false where there is no such answer. */
  sayUnhelpful(authority: string, id: string, kind: UnhelpfulKind): Promise<boolean>;
  /** Keeps that the question was handed over, as this query. */
  handedOver(authority: string, id: string, query: string): Promise<void>;
  find(authority: string, id: string): Promise<AnswerKept | undefined>;
  /** What this asker (a pseudonym) was answered last, whatever the authority, but not before `since` (ms since 1970). */
  latestOf(asker: string, since: number): Promise<AnswerKept | undefined>;
  /** What is kept of the words of this message for this asker (a pseudonym): one text, or several parts of it. */
  wordsOf(message: string, asker: string): Promise<readonly RedactedText[]>;
  /**
   * Puts new words in the place of those that came from this message of this asker (a pseudonym). The cards in Teams that
   * the old words led to, a form with them included, are owed their replacement.
   */
  reword(message: string, asker: string, words: Redaction): Promise<void>;
  /**
   * Empties the words that came from this message, and what was read from them; whoever asked, and what of, stays. The
   * cards in Teams that they led to are owed their replacement.
   */
  eraseWords(message: string): Promise<void>;
}

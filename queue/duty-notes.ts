import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Account } from './profiles.ts';

/** What whoever was on duty leaves for who comes next. */
export interface DutyNote {
  readonly authority: string;
  /** The ISO day of the shift. */
  readonly day: string;
  readonly by: Account & { readonly name?: string };
  readonly text: RedactedText;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The notes of the line, one a day: the last word of a day stands. */
export interface DutyNotes {
  put(note: DutyNote): Promise<void>;
  /** The newest written since this moment, in milliseconds since 1970. */
  newest(authority: string, since: number): Promise<DutyNote | undefined>;
  /** Forgets what was written before this time; says how many. */
  prune(before: number): Promise<number>;
}

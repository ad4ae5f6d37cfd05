import type { RedactedText } from '../privacy/redacted-text.ts';

/** What askers made of an advice line's answers, as a team's and never as one adviser's. */
export interface Ratings {
  /** How many queries were rated 1, 2, 3, 4 and 5, in this order. */
  readonly counts: readonly number[];
  /** The newest reasons that were given, newest first, without a number or a name. */
  readonly words: readonly RedactedText[];
}

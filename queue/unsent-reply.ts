import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Person } from './people.ts';

/** What becomes of the words once they go. */
export const unsentKinds = ['reply', 'reply-and-answered', 'ask-back'] as const;
export type UnsentKind = (typeof unsentKinds)[number];

/** What an adviser wrote to the asker of a query and has not gone. A query has one at most. */
export interface UnsentReply {
  readonly authority: string;
  readonly query: string;
  /** The version that the query came to when it was written: with the query's id, its name. */
  readonly version: number;
  readonly kind: UnsentKind;
  readonly text: RedactedText;
  readonly by: Person;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** A second reader may approve it or send it back until it goes. */
  readonly forReader?: true;
  /** When it goes; absent once it was taken back, and waits to be written anew. */
  readonly goesAt?: number;
}

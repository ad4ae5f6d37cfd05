import type { AuditEntry } from './audit.ts';
import type { Account } from './profiles.ts';

/** Where somebody looked for words. */
export type SearchedIn = 'chat' | 'page' | 'compose box';

/** What the audit says of a search by words in an authority's queries: who, where, and how many were found. Never the words. */
export function searched(search: {
  readonly authority: string;
  readonly person: Account;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly in: SearchedIn;
  readonly found: number;
}): AuditEntry {
  const { authority, person, at, found } = search;
  return {
    authority,
    at,
    what: 'searched',
    by: { role: 'adviser', person },
    detail: { in: search.in, found },
  };
}

import { serviceChain, type AuditEntry } from './audit.ts';
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

/**
 * What the audit says of a report that somebody took out of the service: which, as what kind of file, and how many rows.
 * To be noted before the file is given; where it cannot be noted, no file.
 */
export function reportTaken(taken: {
  /** Whose report; absent where it is of all of them. */
  readonly authority?: string | undefined;
  /** Absent at the command line. */
  readonly person?: Account | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Its name in the code, such as `questions`: no words of anybody's. */
  readonly report: string;
  readonly format: 'csv' | 'json' | 'html';
  readonly rows: number;
}): AuditEntry {
  const { authority = serviceChain, person, at, report, format, rows } = taken;
  return {
    authority,
    at,
    what: 'reported',
    by: person === undefined ? { role: 'operator' } : { role: 'adviser', person },
    detail: { report, format, rows },
  };
}

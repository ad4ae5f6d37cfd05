import { createHash } from 'node:crypto';
import type { Entry } from './entries.ts';

/** What a lead made of an entry when going through a document before it goes live. */
export const verdicts = ['confirmed', 'withheld'] as const;
export type Verdict = (typeof verdicts)[number];

/** One entry, looked at by a lead. */
export interface EntryCheck {
  readonly authority: string;
  readonly entry: string;
  /** Of what the entry said then: once it is edited it counts as not looked at. */
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly by: { readonly tenant: string; readonly entraId: string };
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What leads made of the entries. */
export interface EntryChecks {
  /** The latest check of each entry of an authority. */
  of(authority: string): Promise<readonly EntryCheck[]>;
  /** Puts the check in the place of the entry's former one. */
  put(check: EntryCheck): Promise<void>;
}

/** Stands for everything an entry says; the same only while every word of it is. */
export function fingerprintOf(entry: Entry): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const made = createHash('sha256')
    .update(JSON.stringify([entry.title, entry.says, entry.cites, entry.audience, entry.forWhom ?? null]))
    .digest('hex')
    .slice(0, 16);
  known.set(entry, made);
  return made;
}

/** An entry never changes: one that is edited is another. Every answer notes what its entry said. */
const known = new WeakMap<Entry, string>();

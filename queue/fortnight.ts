import { schoolTimeAfter, schoolTimeAgo, schoolTimeBetween } from '../knowledge/office-hours/school-time.ts';
import type { Local } from '../knowledge/schema/local.ts';
import { fortnightMs } from './asker-acts.ts';
import type { Person } from './people.ts';

/**
 * The terms by which an asker's fortnight is counted: those of the authority where they are at a school, as far as its
 * council has set them, and none for everybody else.
 */
export type TermsFor = (authority: string, asker: Person) => Promise<Local['terms']>;

/** When a fortnight has passed since `at`, without school holidays where these terms say when they are. Milliseconds. */
export function fortnightAfter(at: number, terms: Local['terms']): number {
  return schoolTimeAfter(at, fortnightMs, terms);
}

/** The moment a fortnight before `at`, counted the same way. */
export function fortnightAgo(at: number, terms: Local['terms']): number {
  return schoolTimeAgo(at, fortnightMs, terms);
}

/** True once it has passed since `at`. */
export function isFortnightOver(at: number, now: number, terms: Local['terms']): boolean {
  return schoolTimeBetween(at, now, terms) >= fortnightMs;
}

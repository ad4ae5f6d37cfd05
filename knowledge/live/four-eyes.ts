import type { IsBankHoliday } from '../calendar/bank-holidays.ts';
import { dayOf, dayPlus } from '../calendar/local-time.ts';
import type { Local } from '../schema.ts';
import { type Editor, type EntryVersion, sameEditor } from './entry-version.ts';
import type { Refusal } from './refusal.ts';
import { sensitivityOf } from './sensitive-changes.ts';

/** What the pack in force says of who may approve what. A proposal that changes these rules is held to those before it. */
export interface FourEyes {
  readonly local: Pick<Local, 'editing' | 'closures'>;
  readonly isBankHoliday: IsBankHoliday;
  /** What the entry says now; undefined where it is new. */
  readonly before: EntryVersion['content'] | undefined;
}

/**
 * Why this adviser may not approve this version at this time (ms since 1970); undefined where they may. That they are
 * an adviser of the authority, and no guest, is for the caller to know.
 */
export function whyNotApprove(
  version: EntryVersion,
  by: Editor,
  at: number,
  { local, isBankHoliday, before }: FourEyes,
): Refusal | undefined {
  const { reviewers, moneyApprovers, deputy } = local.editing;
  const id = by.entraId.toLowerCase();
  if (sameEditor(version.author, by)) return { why: 'own-work' };
  const { money, safeguarding } = sensitivityOf(version.kind, before, version.content);
  if (money && moneyApprovers.length > 0) {
    if (!moneyApprovers.includes(id)) return { why: 'not-a-money-approver' };
    // A sum in the same entry makes nobody a judge of where people in danger are sent.
    if (!safeguarding) return undefined;
  }
  if (reviewers.length === 0 || reviewers.includes(id)) return undefined;
  if (deputy?.person !== id) return { why: 'not-a-reviewer' };
  if (safeguarding) return { why: 'never-by-time-out' };
  const { afterWorkingDays } = deputy;
  const waited = workingDaysSince(version.submittedAt ?? at, at, local.closures, isBankHoliday);
  return waited >= afterWorkingDays ? undefined : { why: 'deputy-too-early', afterWorkingDays, waited };
}

/**
 * Working days in England that have begun after the day of `from`, today's included: of what was submitted on a Friday,
 * the Monday after is the first. Counts to 100 at most.
 */
export function workingDaysSince(
  from: number,
  to: number,
  closures: Local['closures'],
  isBankHoliday: IsBankHoliday,
): number {
  const last = dayOf(to);
  let day = dayOf(from);
  let count = 0;
  while (day < last && count < 100) {
    day = dayPlus(day, 1);
    const weekday = new Date(`${day}T00:00Z`).getUTCDay();
    const closed = closures.some((closure) => closure.from <= day && day <= closure.to);
    if (weekday !== 0 && weekday !== 6 && !closed && !isBankHoliday(day)) count += 1;
  }
  return count;
}

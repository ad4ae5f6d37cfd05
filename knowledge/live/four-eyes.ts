import type { IsBankHoliday } from '../calendar/bank-holidays.ts';
import { dayOf, dayPlus } from '../calendar/local-time.ts';
import type { Editing, Local } from '../schema.ts';
import { type Editor, type EntryVersion, sameEditor } from './entry-version.ts';
import type { Refusal } from './refusal.ts';
import { type Sensitive, sensitivityOf } from './sensitive-changes.ts';

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
  const { editing } = local;
  const id = by.entraId.toLowerCase();
  if (sameEditor(version.author, by)) return { why: 'own-work' };
  const sensitive = sensitivityOf(version.kind, before, version.content);
  const named = namedFor(editing, sensitive);
  if (named === undefined || named.includes(id)) return undefined;
  const isMoneys = sensitive.money && editing.moneyApprovers.length > 0;
  if (isMoneys && !editing.moneyApprovers.includes(id)) return { why: 'not-a-money-approver' };
  const { deputy } = editing;
  if (isMoneys || deputy?.person !== id) return { why: 'not-a-reviewer' };
  if (sensitive.safeguarding) return { why: 'never-by-time-out' };
  const { afterWorkingDays } = deputy;
  const waited = workingDaysSince(version.submittedAt ?? at, at, local.closures, isBankHoliday);
  return waited >= afterWorkingDays ? undefined : { why: 'deputy-too-early', afterWorkingDays, waited };
}

/**
 * The Entra ids of those who alone may approve such a change, its author among them or not; undefined where any other
 * adviser may. A sum beside them makes nobody a judge of where people in danger are sent.
 */
export function namedFor(
  { reviewers, moneyApprovers }: Pick<Editing, 'reviewers' | 'moneyApprovers'>,
  { money, safeguarding }: Sensitive,
): readonly string[] | undefined {
  const readers = reviewers.length === 0 ? undefined : reviewers;
  if (!money || moneyApprovers.length === 0) return readers;
  return safeguarding && readers !== undefined
    ? moneyApprovers.filter((id) => readers.includes(id))
    : moneyApprovers;
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

import { dayPlus, momentOf } from '../calendar/local-time.ts';
import type { IsBankHoliday } from '../calendar/bank-holidays.ts';
import { type Local, weekdays } from '../schema/local.ts';

/** A time in which somebody is at the advice line, in milliseconds since 1970; it begins before it ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The part of `local.yaml` that says when somebody is there. */
export type SetHours = Pick<Local, 'officeHours' | 'closures'>;

/** So many days are kept: a busy service asks for the same few again and again. */
const mostKept = 1_000;

/**
 * The times on an ISO day in England at which somebody is at the line, in order and never touching: none on bank
 * holidays and on days the council has closed. A clock that daylight saving skips counts as the hour after it.
 */
export function openSpans(
  { officeHours, closures }: SetHours,
  isBankHoliday: IsBankHoliday,
): (day: string) => readonly Span[] {
  const kept = new Map<string, readonly Span[]>();
  const spansOf = (day: string): readonly Span[] => {
    if (isBankHoliday(day) || closures.some(({ from, to }) => from <= day && day <= to)) return [];
    const weekday = weekdayOf(day);
    return joined(
      officeHours
        .filter(({ days }) => days.some((each) => each === weekday))
        .map(({ from, to }) => ({ from: momentOf(day, from), to: momentOf(day, to) })),
    );
  };
  return (day) => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const spans = spansOf(day);
    kept.set(day, spans);
    return spans;
  };
}

/** The ISO days from this one on, one after the other; backwards where `step` is -1. */
export function* daysFrom(day: string, count: number, step: 1 | -1 = 1): Generator<string> {
  for (let index = 0; index < count; index += 1) yield dayPlus(day, index * step);
}

function weekdayOf(day: string): (typeof weekdays)[number] | undefined {
  return weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7];
}

/** One after the other, those that meet or overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.filter(({ from, to }) => from < to).toSorted((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of inOrder) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

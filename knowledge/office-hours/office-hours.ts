import type { IsBankHoliday } from '../calendar/bank-holidays.ts';
import { dayOf } from '../calendar/local-time.ts';
import { daysFrom, openSpans, type SetHours, type Span } from './working-days.ts';

/**
 * When somebody is at the advice line, as the council has set it; all times in milliseconds since 1970, all clocks
 * England's. Where it asks for more than a year's worth of looking ahead or back, nobody is known to be there.
 */
export interface OfficeHours {
  readonly isOpen: (at: number) => boolean;
  /** The first moment after `at` at which the line opens; undefined where that is not within a year. */
  readonly nextOpening: (at: number) => number | undefined;
  /** The last moment at which the line closes on this ISO day, or on the last day before it that it was open. */
  readonly closingBy: (day: string) => number | undefined;
  /** When the line closes on the `days`th day that it opens after `at`'s own, from 1. */
  readonly closingAfter: (at: number, days: number) => number | undefined;
  /** The moment by which so many minutes of open time have passed since `at`; `at` itself for none. */
  readonly addWorkingTime: (at: number, minutes: number) => number | undefined;
  /** The minutes, whole and parts, in which the line is open between two moments; 0 where `to` is not after `from`. */
  readonly workingMinutesBetween: (from: number, to: number) => number;
  /** True on an ISO day on which the line opens at all. */
  readonly isWorkingDay: (day: string) => boolean;
  /** When it is open on an ISO day, in order. */
  readonly openOn: (day: string) => readonly Span[];
  /** The minutes of the longest day of the week before or after `at`: what an adviser's working day comes to. */
  readonly minutesOfDay: (at: number) => number;
}

const lookAheadDays = 366;
const minuteMs = 60_000;

/** The office hours of a council's `local.yaml`; undefined where none are set, so that no clock is promised to anybody. */
export function officeHoursOf(local: SetHours, isBankHoliday: IsBankHoliday): OfficeHours | undefined {
  if (local.officeHours.length === 0) return undefined;
  const spansOf = openSpans(local, isBankHoliday);

  function* spansFrom(at: number): Generator<Span> {
    for (const day of daysFrom(dayOf(at), lookAheadDays))
      for (const span of spansOf(day)) if (span.to > at) yield span;
  }

  return {
    isOpen: (at) => spansOf(dayOf(at)).some(({ from, to }) => from <= at && at < to),
    nextOpening(at) {
      for (const { from } of spansFrom(at)) if (from > at) return from;
      return undefined;
    },
    closingBy(day) {
      for (const each of daysFrom(day, lookAheadDays, -1)) {
        const last = spansOf(each).at(-1);
        if (last !== undefined) return last.to;
      }
      return undefined;
    },
    closingAfter(at, days) {
      let left = days;
      for (const day of daysFrom(dayOf(at), lookAheadDays)) {
        const last = spansOf(day).at(-1);
        if (last === undefined || day === dayOf(at)) continue;
        left -= 1;
        if (left <= 0) return last.to;
      }
      return undefined;
    },
    addWorkingTime(at, minutes) {
      let leftMs = minutes * minuteMs;
      if (leftMs <= 0) return at;
      for (const { from, to } of spansFrom(at)) {
        const begins = Math.max(from, at);
        if (to - begins >= leftMs) return begins + leftMs;
        leftMs -= to - begins;
      }
      return undefined;
    },
    workingMinutesBetween(from, to) {
      let ms = 0;
      for (let day = dayOf(from); day <= dayOf(to); day = nextDay(day))
        for (const span of spansOf(day)) ms += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
      return ms / minuteMs;
    },
    isWorkingDay: (day) => spansOf(day).length > 0,
    openOn: spansOf,
    minutesOfDay(at) {
      const days = [...daysFrom(dayOf(at), 8), ...daysFrom(dayOf(at), 8, -1)];
      const lengths = days.map((day) => spansOf(day).reduce((sum, { from, to }) => sum + to - from, 0));
      return Math.max(...lengths) / minuteMs;
    },
  };
}

function nextDay(day: string): string {
  const [, next = day] = daysFrom(day, 2);
  return next;
}

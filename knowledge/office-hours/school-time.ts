import { dayOf, dayPlus, momentOf } from '../calendar/local-time.ts';
import type { Local } from '../schema/local.ts';

/** A gap between two terms that is longer is no holiday: a term in between was not written down. */
const longestHolidayDays = 70;
const dayMs = 24 * 60 * 60_000;

/** First and last ISO day of a time in which schools are shut. */
interface Holiday {
  readonly from: string;
  readonly to: string;
}

/**
 * The time between two moments, in milliseconds, that does not lie in school holidays: half-terms, and what lies
 * between two terms of `local.yaml`. Before the first term and after the last nobody knows, and the clock runs on;
 * so it does where no terms are set.
 */
export function schoolTimeBetween(from: number, to: number, terms: Local['terms']): number {
  const away = holidaysOf(terms).reduce((sum, holiday) => {
    const begins = momentOf(holiday.from, '00:00');
    const ends = momentOf(dayPlus(holiday.to, 1), '00:00');
    return sum + Math.max(0, Math.min(ends, to) - Math.max(begins, from));
  }, 0);
  return Math.max(0, to - from) - away;
}

/** The latest moment since which so much time outside school holidays has passed at `at`. Milliseconds. */
export function schoolTimeAgo(at: number, ms: number, terms: Local['terms']): number {
  let since = at - ms;
  // Every holiday that comes to lie in it makes it begin so much earlier, where there may be another.
  for (let missing = ms; missing > 0;) {
    missing = ms - schoolTimeBetween(since, at, terms);
    since -= missing;
  }
  return since;
}

/** The moment at which so much time outside school holidays has passed since `at`. Milliseconds. */
export function schoolTimeAfter(at: number, ms: number, terms: Local['terms']): number {
  let until = at + ms;
  for (let missing = ms; missing > 0;) {
    missing = ms - schoolTimeBetween(at, until, terms);
    until += missing;
  }
  return until;
}

/** True on a day in England that lies in a school holiday, as far as terms are set. */
export function isSchoolHoliday(at: number, terms: Local['terms']): boolean {
  const day = dayOf(at);
  return holidaysOf(terms).some(({ from, to }) => from <= day && day <= to);
}

function holidaysOf(terms: Local['terms']): readonly Holiday[] {
  const inOrder = terms.toSorted((one, other) => one.from.localeCompare(other.from));
  const between = inOrder.flatMap((term, index) => {
    const next = inOrder[index + 1];
    if (next === undefined) return [];
    const holiday = { from: dayPlus(term.to, 1), to: dayPlus(next.from, -1) };
    const days = (momentOf(next.from, '00:00') - momentOf(term.to, '00:00')) / dayMs;
    return holiday.from <= holiday.to && days <= longestHolidayDays ? [holiday] : [];
  });
  return [...between, ...inOrder.flatMap(({ halfTerm }) => (halfTerm === undefined ? [] : [halfTerm]))];
}

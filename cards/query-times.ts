import { DateTime, Duration } from 'luxon';
import { dayOf } from '../knowledge/calendar/local-time.ts';
import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';

/** "21 November, 14:05", in England; the year is named once it is another one than now's. Milliseconds since 1970. */
export function momentWords(at: number, now: number): string {
  const { day, year, clock } = minuteOf(at);
  return `${day}${year === dayOf(now).slice(0, 4) ? '' : ` ${year}`}, ${clock}`;
}

interface Minute {
  readonly day: string;
  readonly year: string;
  readonly clock: string;
}

/** A card says the same minute several times, and is drawn anew at every step of its query. */
function minuteOf(at: number): Minute {
  const number = Math.floor(at / 60_000);
  const before = minutes.get(number);
  if (before !== undefined) return before;
  if (minutes.size >= mostMinutes) minutes.clear();
  const [day = '', year = '', clock = ''] = inEngland(at).toFormat('d MMMM|yyyy|HH:mm').split('|');
  const made = { day, year, clock };
  minutes.set(number, made);
  return made;
}

const mostMinutes = 1_000;
const minutes = new Map<number, Minute>();

/** "24 November", from milliseconds since 1970 or from an ISO day; the year is named where it is not now's. */
export function dayWords(day: number | string, now: number): string {
  const parsed = typeof day === 'number' ? inEngland(day) : DateTime.fromISO(day, england);
  return parsed.toFormat(parsed.year === inEngland(now).year ? 'd MMMM' : 'd MMMM yyyy');
}

/** "2 hours", "1 day": how long ago something was, in its largest unit; undefined within the first minute. */
export function howLong(since: number, now: number): string | undefined {
  const units = ['days', 'hours', 'minutes'] as const;
  const passed = Duration.fromMillis(Math.max(0, now - since));
  for (const unit of units) {
    const count = Math.floor(passed.as(unit));
    if (count > 0) return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
  }
  return undefined;
}

/** By when an answer is needed, in words: "by 24 November". */
export interface NeededWords {
  readonly text: string;
  /** What must not be missed of it, while the query is open. */
  readonly pressing?: 'Needed today' | 'Overdue';
}

/**
 * By when an answer is needed. The day itself is always named, since a card may be read on another day than it was
 * drawn.
 */
export function neededWords({ neededBy, state }: Query, now: number): NeededWords {
  if (neededBy === 'no hurry') return { text: 'no day given' };
  const day = dayWords(neededBy, now);
  const today = inEngland(now).toISODate() ?? '';
  const tomorrow = inEngland(now).plus({ days: 1 }).toISODate();
  if (!isOpen(state)) return { text: `by ${day}` };
  if (neededBy === today) return { text: `today, ${day}`, pressing: 'Needed today' };
  if (neededBy < today) return { text: `by ${day}`, pressing: 'Overdue' };
  return { text: neededBy === tomorrow ? `by tomorrow, ${day}` : `by ${day}` };
}

/** The time of day in England: "16:05". */
export function clockWords(at: number): string {
  return inEngland(at).toFormat('HH:mm');
}

/** The time of day in England to the second: "16:05:30". */
export function secondWords(at: number): string {
  return inEngland(at).toFormat('HH:mm:ss');
}

const england = { zone: 'Europe/London', locale: 'en-GB' } as const;

function inEngland(at: number): DateTime {
  return DateTime.fromMillis(at, england);
}

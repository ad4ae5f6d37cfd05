import { DateTime } from 'luxon';

/** Sessions are in England: a clock there, and not the server's, says when they begin. */
const england = { zone: 'Europe/London', locale: 'en-GB' } as const;

/** The moment, in milliseconds since 1970, at which clocks in England show this time ("09:00") on this ISO day. */
export function momentOf(day: string, clock: string): number {
  return DateTime.fromISO(`${day}T${clock}`, england).toMillis();
}

/** The day in England, as an ISO day, at a moment in milliseconds since 1970. */
export function dayOf(moment: number): string {
  return DateTime.fromMillis(moment, england).toFormat('yyyy-MM-dd');
}

/** An ISO day so many days later, or earlier where `days` is negative. */
export function dayPlus(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

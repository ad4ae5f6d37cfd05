import { DateTime } from 'luxon';

/** Sessions are in England: a clock there, and not the server's, says when they begin. */
const england = { zone: 'Europe/London', locale: 'en-GB' } as const;

/** The moment, in milliseconds since 1970, at which clocks in England show this time ("09:00") on this ISO day. */
export function momentOf(day: string, clock: string): number {
  return DateTime.fromISO(`${day}T${clock}`, england).toMillis();
}

const hourMs = 3_600_000;
let lastHour: { readonly number: number; readonly day: string } | undefined;

/**
 * The day in England, as an ISO day, at a moment in milliseconds since 1970. It changes on a whole hour, in summer and in
 * winter, so for what is asked of now it is worked out once an hour.
 */
export function dayOf(moment: number): string {
  const number = Math.floor(moment / hourMs);
  if (lastHour?.number !== number)
    lastHour = { number, day: DateTime.fromMillis(moment, england).toFormat('yyyy-MM-dd') };
  return lastHour.day;
}

/** An ISO day so many days later, or earlier where `days` is negative. */
export function dayPlus(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

import type { OpenSpan } from '../../contract-desk.ts';

const minuteMs = 60_000;

/** How much of the time between two moments the line is open: all of it where nobody has set hours. Milliseconds. */
export function openTime(from: number, to: number, open: readonly OpenSpan[] | undefined): number {
  if (open === undefined) return Math.max(0, to - from);
  return open.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0);
}

/** "due in 3 h", "2 working days late", in the time in which somebody is at the line. Milliseconds since 1970. */
export function dueWords(due: number, now: number, open: readonly OpenSpan[] | undefined): string {
  const late = due <= now;
  const left = late ? openTime(due, now, open) : openTime(now, due, open);
  const long = lengthWords(left, open);
  return late ? `${long} late` : `due in ${long}`;
}

/** "5 min", "3 h", "2 days"; of working days where hours are set. */
function lengthWords(ms: number, open: readonly OpenSpan[] | undefined): string {
  const minutes = Math.floor(ms / minuteMs);
  if (minutes < 60) return `${minutes} min`;
  const day = dayLength(open) / minuteMs;
  if (minutes < 2 * day) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / day)} ${open === undefined ? 'days' : 'working days'}`;
}

/** What a day comes to: the longest that is known, or all 24 hours. */
function dayLength(open: readonly OpenSpan[] | undefined): number {
  const days = new Map<number, number>();
  for (const { from, to } of open ?? []) {
    const day = Math.floor(from / (24 * 60 * minuteMs));
    days.set(day, (days.get(day) ?? 0) + to - from);
  }
  return days.size === 0 ? 24 * 60 * minuteMs : Math.max(...days.values());
}

/** Whether somebody is at the line now, and until when it stays so; undefined where no hours are set. */
export function lineClock(
  open: readonly OpenSpan[] | undefined,
  now: number,
): { readonly isOpen: boolean; readonly until?: number } | undefined {
  if (open === undefined) return undefined;
  const span = open.find(({ to }) => to > now);
  if (span === undefined) return { isOpen: false };
  return span.from <= now ? { isOpen: true, until: span.to } : { isOpen: false, until: span.from };
}

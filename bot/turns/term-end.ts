import { DateTime } from 'luxon';
import type { Pack } from '../../knowledge/schema.ts';

/** Stand for the ends of the autumn, spring and summer terms where a council has not set its own: month and day. */
const usualEnds = ['04-15', '08-31', '12-31'] as const;

/** The end of the term that a day lies in, or of the next one where it lies in a holiday. */
export interface TermEnd {
  /** Its last ISO day. */
  readonly lastDay: string;
  /** False where the council has not set a term that ends from that day on, and a usual day stands for it. */
  readonly fromTermDates: boolean;
  /** The first moment after that day in England, in milliseconds since 1970. */
  readonly over: number;
}

/** Finds it from the terms in the pack's own `local.yaml`. `today` is an ISO day in England. */
export function termEnd({ local }: Pick<Pack, 'local'>, today: string): TermEnd {
  const [set] = local.terms
    .map(({ to }) => to)
    .filter((to) => to >= today)
    .toSorted();
  const lastDay = set ?? usualEnd(today);
  const over = DateTime.fromISO(lastDay, { zone: 'Europe/London' }).plus({ days: 1 }).toMillis();
  return { lastDay, fromTermDates: set !== undefined, over };
}

function usualEnd(today: string): string {
  const year = today.slice(0, 4);
  // The last day of a year is one of them, so that there always is one.
  return usualEnds.map((end) => `${year}-${end}`).find((end) => end >= today) ?? `${year}-12-31`;
}

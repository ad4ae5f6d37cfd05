import { DateTime } from 'luxon';
import type { Session } from '../knowledge/calendar/session.ts';
import type { SeriesKind } from '../knowledge/schema.ts';

const england = { zone: 'Europe/London', locale: 'en-GB' } as const;

/** What a series is called on a card of several, one and many. */
export const seriesKindNames: Readonly<Record<SeriesKind, string>> = {
  'drop-in': 'Drop-in',
  training: 'Training',
  meeting: 'Meeting',
};

/** "Thursday 3 December, 12:00–13:00", in England; the year is named once it is another one than now's. */
export function sessionWhen({ starts, ends }: Session, now: number): string {
  const from = DateTime.fromMillis(starts, england);
  const day = from.toFormat(from.year === yearOf(now) ? 'cccc d MMMM' : 'cccc d MMMM yyyy');
  return `${day}, ${from.toFormat('HH:mm')}–${DateTime.fromMillis(ends, england).toFormat('HH:mm')}`;
}

/** "Thu 3 December, 12:00", where there is little room. */
export function sessionWhenShort({ starts }: Session, now: number): string {
  const from = DateTime.fromMillis(starts, england);
  return from.toFormat(from.year === yearOf(now) ? 'ccc d MMMM, HH:mm' : 'ccc d MMMM yyyy, HH:mm');
}

function yearOf(now: number): number {
  return DateTime.fromMillis(now, england).year;
}

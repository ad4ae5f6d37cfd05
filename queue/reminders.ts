import { dayOf, momentOf } from '../knowledge/calendar/local-time.ts';
import type { OfficeHours } from '../knowledge/office-hours/office-hours.ts';
import type { Addressee } from './deliveries.ts';
import type { Reminded, ReminderKind } from './due.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** So long before a time in working time is somebody reminded of it. Minutes. */
export const remindBefore = 60;
/** Where the line has no hours, nobody is reminded before this time of the day. */
const morning = '09:00';

/** Of what somebody is to be reminded. */
export type Reminder = Pick<Reminded, 'what' | 'instant'>;

/**
 * What is to be said of a query's clocks at `now`: before a time runs out, once; after it, at once and then once on every
 * further day that the line is open. Milliseconds since 1970. That it has not been said yet is for the store to say.
 */
export function remindersOf(query: Query, now: number, hours: OfficeHours | undefined): readonly Reminder[] {
  if (query.state !== 'waiting' && query.state !== 'claimed') return [];
  return (['reply', 'settle'] as const).flatMap((clock): Reminder[] => {
    const due = clock === 'reply' ? query.replyDue : query.settleDue;
    if (due === undefined) return [];
    if (now < due) return isSoon(due, now, hours) ? [{ what: `${clock}-soon`, instant: due }] : [];
    const day = dayOf(now);
    if (dayOf(due) === day) return [{ what: `${clock}-late`, instant: due }];
    return isDaytime(now, hours) ? [{ what: `${clock}-late`, instant: momentOf(day, '00:00') }] : [];
  });
}

function isSoon(due: number, now: number, hours: OfficeHours | undefined): boolean {
  if (!isDaytime(now, hours)) return false;
  // What is due at midnight is due on the day before.
  return hours === undefined
    ? dayOf(due - 1) === dayOf(now)
    : hours.workingMinutesBetween(now, due) <= remindBefore;
}

function isDaytime(now: number, hours: OfficeHours | undefined): boolean {
  return hours === undefined ? now >= momentOf(dayOf(now), morning) : hours.isOpen(now);
}

/** True for what is said after the time. */
export function isLate(what: ReminderKind): boolean {
  return what.endsWith('-late');
}

/**
 * Reminds whom it may concern, once for each instant whichever process thinks of it; false where it was said before or
 * there is nothing to say any more. The channel is shown the query's card again, a person gets a notice.
 */
export async function remind(
  tx: QueryUnit,
  { authority, query: id, what, instant }: Reminded,
  to: readonly Addressee[],
  at: number,
): Promise<boolean> {
  const query = await tx.find(authority, id);
  const clock = what.startsWith('reply') ? query?.replyDue : query?.settleDue;
  if (query === undefined || clock === undefined || query.clockStoppedAt !== undefined) return false;
  // It may have been put off since, or settled.
  if (isLate(what) ? clock > at : clock !== instant) return false;
  if (!(await tx.remindOnce({ authority, query: id, what, instant }, at))) return false;
  await tx.owe(
    to.map((each) => ({
      to: each,
      of: each.kind === 'staff-channel' ? 'query-card-staff-anew' : 'due-notice',
      authority,
      queryId: id,
      version: query.version,
      notBefore: at,
    })),
  );
  return true;
}

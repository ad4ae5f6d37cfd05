import { bankHolidaysOfEngland, type IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import type { Pack } from '../knowledge/schema.ts';

/** Read only where a council has set dates or hours, or where `anyDay`: it is a fifth of a second's work. */
export async function bankHolidaysFor(
  packs: readonly Pick<Pack, 'local'>[],
  anyDay: boolean,
): Promise<IsBankHoliday> {
  const dated = packs.some(({ local }) => local.sessions.length > 0 || local.officeHours.length > 0);
  return dated || anyDay ? bankHolidaysOfEngland() : () => false;
}

import { bankHolidaysOfEngland, type IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import type { Pack } from '../knowledge/schema.ts';

/** What `bankHolidaysFor` gives where nobody needs any. */
export const noBankHolidays: IsBankHoliday = () => false;

/** Read only where a council has set dates or hours, or where `anyDay`: it is a fifth of a second's work. */
export async function bankHolidaysFor(
  packs: readonly Pick<Pack, 'local'>[],
  anyDay: boolean,
): Promise<IsBankHoliday> {
  const dated = packs.some(
    ({ local }) =>
      local.sessions.length > 0 || local.officeHours.length > 0 || local.editing.deputy !== undefined,
  );
  return dated || anyDay ? bankHolidaysOfEngland() : noBankHolidays;
}

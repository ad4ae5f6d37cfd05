import { bankHolidaysOfEngland, type IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import type { Pack } from '../knowledge/schema.ts';

/** What `bankHolidaysFor` gives where nobody needs any. */
export const noBankHolidays: IsBankHoliday = () => false;

/** Read only where a council has set dates or hours, or where `anyDay`; what was worked out is kept in `cacheFolder`. */
export async function bankHolidaysFor(
  packs: readonly Pick<Pack, 'local'>[],
  anyDay: boolean,
  cacheFolder: string | undefined,
): Promise<IsBankHoliday> {
  const dated = packs.some(
    ({ local }) =>
      local.sessions.length > 0 || local.officeHours.length > 0 || local.editing.deputy !== undefined,
  );
  return dated || anyDay ? bankHolidaysOfEngland(cacheFolder) : noBankHolidays;
}

import { keepHolidays, keptHolidays, type HolidaysByYear } from './kept-bank-holidays.ts';

/** True for an ISO day that is a bank holiday in England, substitute days included. */
export type IsBankHoliday = (day: string) => boolean;

/** The years that are worked out, together. Nobody's dates lie outside of them; a day that does is taken for a working day. */
const years = Array.from({ length: 30 }, (_, since2020) => String(2020 + since2020));

/**
 * The bank holidays of England, from date-holidays (GB-ENG). Its data is a fifth of a second's work and 35 MB of memory, so what
 * was worked out is kept in `cacheFolder`, and the data is read again only with another release of it.
 */
export async function bankHolidaysOfEngland(cacheFolder?: string): Promise<IsBankHoliday> {
  const kept = cacheFolder === undefined ? undefined : keptHolidays(cacheFolder);
  if (kept !== undefined && years.every((year) => kept[year] !== undefined)) return among(kept);
  const worked = await workOut();
  if (cacheFolder !== undefined) keepHolidays(cacheFolder, worked);
  return among(worked);
}

async function workOut(): Promise<HolidaysByYear> {
  const { default: Holidays } = await import('date-holidays');
  const england = new Holidays('GB', 'ENG');
  const publicHolidays = (year: string): readonly string[] =>
    england
      .getHolidays(Number(year))
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
  return Object.fromEntries(years.map((year) => [year, publicHolidays(year)]));
}

function among(holidays: HolidaysByYear): IsBankHoliday {
  const days = new Set(Object.values(holidays).flat());
  return (day) => days.has(day);
}

/** True for an ISO day that is a bank holiday in England, substitute days included. */
export type IsBankHoliday = (day: string) => boolean;

/**
 * The bank holidays of England, from date-holidays (GB-ENG). Its data takes a fifth of a second to read, so it is read
 * only where somebody has set dates.
 */
export async function bankHolidaysOfEngland(): Promise<IsBankHoliday> {
  const { default: Holidays } = await import('date-holidays');
  const england = new Holidays('GB', 'ENG');
  const byYear = new Map<string, ReadonlySet<string>>();
  return (day) => {
    const year = day.slice(0, 4);
    const known = byYear.get(year) ?? publicHolidays(england.getHolidays(Number(year)));
    byYear.set(year, known);
    return known.has(day);
  };
}

function publicHolidays(
  holidays: readonly { readonly date: string; readonly type: string }[],
): ReadonlySet<string> {
  return new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
}

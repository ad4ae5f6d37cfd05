import type { IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import { officeHoursOf } from '../knowledge/office-hours/office-hours.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { LineTime, LineTimeOf } from '../queue/due.ts';

/** The hours and targets of each pack's line, as its council has set them; none is made up. */
export function lineTimes(
  packs: readonly Pick<Pack, 'authority' | 'local'>[],
  isBankHoliday: IsBankHoliday,
): LineTimeOf {
  const times = new Map(
    packs.map(({ authority, local }): [string, LineTime] => [
      authority,
      {
        hours: officeHoursOf(local, isBankHoliday),
        targets: local.line.targets ?? { reply: {}, settle: {} },
      },
    ]),
  );
  return (authority) => times.get(authority);
}

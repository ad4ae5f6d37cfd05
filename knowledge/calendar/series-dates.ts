import type { Series } from '../schema/calendar.ts';
import type { Pack } from '../schema/pack.ts';
import type { IsBankHoliday } from './bank-holidays.ts';
import { comingSessions } from './coming-sessions.ts';
import type { Session } from './session.ts';

/** A series with what is known of when it is. */
export interface SeriesDates {
  readonly series: Series;
  /** What is still to come, soonest first; what is on now counts. */
  readonly sessions: readonly Session[];
  /** False where the council has set nothing for it, so that only the document's own words are known. */
  readonly isSet: boolean;
  /** True where a date may fall in the holidays: it keeps to term time, and the council has set no terms. */
  readonly termsUnknown: boolean;
}

/** Every series of a pack, in the calendar's order. `now` is in milliseconds since 1970. */
export function calendarOf(
  pack: Pick<Pack, 'calendar' | 'local'>,
  now: number,
  isBankHoliday: IsBankHoliday,
): readonly SeriesDates[] {
  return pack.calendar.map((series) => {
    const set = pack.local.sessions.filter((sessions) => sessions.series === series.id);
    return {
      series,
      sessions: comingSessions(series, pack.local, now, isBankHoliday),
      isSet: set.length > 0,
      termsUnknown:
        pack.local.terms.length === 0 &&
        set.some(({ every, termTimeOnly }) => every !== undefined && termTimeOnly),
    };
  });
}

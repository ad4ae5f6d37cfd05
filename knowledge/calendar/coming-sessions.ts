import type { Series } from '../schema/calendar.ts';
import type { Local, Sessions } from '../schema/local.ts';
import type { IsBankHoliday } from './bank-holidays.ts';
import { heldDays } from './held-days.ts';
import { dayOf, dayPlus, momentOf } from './local-time.ts';
import type { Session } from './session.ts';

/** Nobody plans further ahead than this, in days, and a rhythm without an end has to stop somewhere. */
const lookAheadDays = 366;

/**
 * The sessions of a series that have not ended at `now` (milliseconds since 1970), soonest first, up to a year ahead.
 * Empty where the council has set no dates, or none that is still to come.
 */
export function comingSessions(
  series: Series,
  local: Pick<Local, 'sessions' | 'terms' | 'closures'>,
  now: number,
  isBankHoliday: IsBankHoliday,
): readonly Session[] {
  const until = dayPlus(dayOf(now), lookAheadDays);
  return local.sessions
    .filter((sessions) => sessions.series === series.id)
    .flatMap((sessions) =>
      heldDays(sessions, local, until, isBankHoliday).map((day, count) =>
        sessionOn(day, series, sessions, keyStageOf(series, sessions, count)),
      ),
    )
    .filter(({ ends }) => ends > now)
    .toSorted((one, other) => one.starts - other.starts);
}

/**
 * The key stage of the session after so many that were held. What rolls on is the row of sessions, not the weeks: a
 * session that falls on a holiday hands its key stage to the next one that is held, so that none is left out for a
 * whole round. Where the council has not said which comes first, nobody can say.
 */
function keyStageOf(series: Series, sessions: Sessions, held: number): string | undefined {
  const order = sessions.keyStages.length > 0 ? sessions.keyStages : series.rolling;
  const first = sessions.firstKeyStage === undefined ? -1 : order.indexOf(sessions.firstKeyStage);
  return first === -1 ? undefined : order[(first + held) % order.length];
}

function sessionOn(
  day: string,
  series: Series,
  { from, minutes, room, link }: Sessions,
  keyStage: string | undefined,
): Session {
  const starts = momentOf(day, from);
  return {
    series: series.id,
    day,
    starts,
    ends: starts + minutes * 60_000,
    ...(keyStage !== undefined && { keyStage }),
    ...(room !== undefined && { room }),
    ...(link !== undefined && { link }),
  };
}

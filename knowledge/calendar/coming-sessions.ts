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
  const set = local.sessions.filter((sessions) => sessions.series === series.id);
  if (set.length === 0) return [];
  const until = dayPlus(dayOf(now), lookAheadDays);
  const before = lastAsked.get(series);
  const all =
    before?.until === until && before.local === local && before.isBankHoliday === isBankHoliday
      ? before.all
      : sessionsUntil(until, set, series, local, isBankHoliday);
  lastAsked.set(series, { until, local, isBankHoliday, all });
  return all.filter(({ ends }) => ends > now);
}

/** A series and what is set for it never change once they are loaded, and are asked for one day all day. */
const lastAsked = new WeakMap<
  Series,
  {
    readonly until: string;
    readonly local: object;
    readonly isBankHoliday: IsBankHoliday;
    readonly all: readonly Session[];
  }
>();

/** Every session up to a day, those that are over too, soonest first. */
function sessionsUntil(
  until: string,
  set: readonly Sessions[],
  series: Series,
  local: Pick<Local, 'terms' | 'closures'>,
  isBankHoliday: IsBankHoliday,
): readonly Session[] {
  return set
    .flatMap((sessions) =>
      heldDays(sessions, local, until, isBankHoliday).map((day, count) =>
        sessionOn(day, series, sessions, keyStageOf(series, sessions, count)),
      ),
    )
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

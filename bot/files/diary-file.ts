import type { EventAttributes } from 'ics';
import type { IsBankHoliday } from '../../knowledge/calendar/bank-holidays.ts';
import { calendarOf } from '../../knowledge/calendar/series-dates.ts';
import { sessionName, type Session } from '../../knowledge/calendar/session.ts';
import type { Pack, Series } from '../../knowledge/schema.ts';
import type { PlainFile } from '../request.ts';
import type { FileMaker } from './file-routes.ts';

/** The kind of link that leads to a diary file. */
export const diaryKind = 'diary';

/** What making diary files needs. */
export interface DiaryParts {
  readonly packOf: (authority: string) => Pack | undefined;
  readonly isBankHoliday: IsBankHoliday;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes diary files (iCalendar, RFC 5545) from what a link carries: an `authority`, and as far as given a `series` and
 * a `day`; without them, everything that is coming. Undefined where nothing of it is left.
 */
export function diaryFiles(parts: DiaryParts): FileMaker {
  return async ({ authority = '', series, day }) => {
    const pack = parts.packOf(authority);
    const now = parts.now();
    const sessions = (pack === undefined ? [] : calendarOf(pack, now, parts.isBankHoliday))
      .filter((dates) => series === undefined || dates.series.id === series)
      .flatMap((dates) => dates.sessions.map((session) => ({ of: dates.series, session })))
      .filter(({ session }) => day === undefined || session.day === day);
    return pack === undefined || sessions.length === 0
      ? undefined
      : {
          name: [authority, series ?? 'dates', ...(day === undefined ? [] : [day])].join('-') + '.ics',
          contentType: 'text/calendar; charset=utf-8',
          bytes: await diaryText(pack, sessions),
        };
  };
}

async function diaryText(
  pack: Pack,
  sessions: readonly { readonly of: Series; readonly session: Session }[],
): Promise<PlainFile['bytes']> {
  // Only whoever wants dates in their own diary needs it: 11 MB of memory until then.
  const { createEvents } = await import('ics');
  const { value, error } = createEvents(
    sessions.map(({ of, session }) => eventOf(pack, of, session)),
    { method: 'PUBLISH', productId: '-//Virtual School advice line//EN', calName: pack.virtualSchool },
  );
  if (error !== null || value === null) throw error ?? new Error('a diary file without words');
  return new TextEncoder().encode(value);
}

/** Times go out in UTC, so that no diary has to know when England changes its clocks. */
function eventOf(pack: Pack, series: Series, session: Session): EventAttributes {
  const { starts, ends, keyStage, room, link } = session;
  return {
    // The same session again brings an entry up to date instead of doubling it.
    uid: `${sessionName(session)}.${pack.authority}@virtual-school-advice-line`,
    title: keyStage === undefined ? series.title : `${series.title}: ${keyStage}`,
    start: starts,
    end: ends,
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
    description: [
      pack.virtualSchool,
      `For whom: ${series.forWhom}`,
      ...(link === undefined ? [] : [`Join online: ${link}`]),
    ].join('\n'),
    ...(room === undefined && link === undefined ? {} : { location: room ?? 'Online' }),
    ...(link === undefined ? {} : { url: link }),
  };
}

import { seriesKindNames, sessionWhen } from '../../cards/calendar-words.ts';
import { noDates } from '../../cards/next-dates.ts';
import { searchSeenBy } from '../../bot/turns/search-seen-by.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { calendarOf, type SeriesDates } from '../../knowledge/calendar/series-dates.ts';
import type { Session } from '../../knowledge/calendar/session.ts';
import { isFor } from '../../knowledge/roles.ts';
import { seriesKinds, type Pack } from '../../knowledge/schema.ts';
import type { Person } from '../../queue/people.ts';
import type { Calendar, CalendarSeries, CalendarSession } from '../contract-calendar.ts';
import { standingOf } from './standing.ts';

/** More of one series than anybody plans by; the diary file has them all. */
const mostSessions = 6;

/**
 * What is on in one authority and when, as far as this person may see what describes it, with links to diary files where
 * the service has an address of its own. Undefined where its knowledge is not loaded.
 */
export async function calendarFor(
  person: Person,
  authority: string,
  parts: TurnParts,
): Promise<Calendar | undefined> {
  const search = await searchSeenBy({ person }, authority, parts);
  if (search === undefined) return undefined;
  const { pack } = search;
  const { role } = await parts.profiles.of(person);
  const seen = pack.calendar.flatMap((series) => {
    const [id = ''] = series.entries;
    const entry = search.entry(id);
    return entry === undefined ? [] : [{ series, entry }];
  });
  const dates = calendarOf(
    { calendar: seen.map(({ series }) => series), local: pack.local },
    parts.now(),
    parts.isBankHoliday,
  );
  const shown = dates.map((each, index) => {
    const entry = seen[index]?.entry;
    const mine = entry === undefined || isFor(entry.audience, role);
    return seriesShown(each, { pack, entry: entry?.id ?? '', mine }, parts);
  });
  const diary = dates.some(({ sessions }) => sessions.length > 0)
    ? parts.signedLink('diary', { authority })
    : undefined;
  const kinds = seriesKinds.filter((kind) => shown.some((series) => series.kind === kind));
  const undated = dates.filter(({ sessions }) => sessions.length === 0);
  return {
    authority,
    name: pack.name,
    standing: [
      ...standingOf(
        pack,
        undated.map(({ series }) => series.source),
        today(parts),
      ),
    ],
    kinds: kinds.map((id) => ({ id, name: seriesKindNames[id] })),
    series: shown,
    ...(diary === undefined ? {} : { diary }),
  };
}

function seriesShown(
  dates: SeriesDates,
  of: { readonly pack: Pack; readonly entry: string; readonly mine: boolean },
  parts: TurnParts,
): CalendarSeries {
  const { series, sessions } = dates;
  return {
    id: series.id,
    entry: of.entry,
    title: series.title,
    kind: series.kind,
    forWhom: series.forWhom,
    mine: of.mine,
    sessions: sessions
      .slice(0, mostSessions)
      .map((session) => sessionShown(session, of.pack.authority, parts)),
    ...(sessions.length === 0 ? { noDates: noDates(dates) } : {}),
    termsUnknown: dates.termsUnknown && sessions.length > 0,
  };
}

function sessionShown(session: Session, authority: string, parts: TurnParts): CalendarSession {
  const { series, day, starts, keyStage, room, link } = session;
  const diary = parts.signedLink('diary', { authority, series, day });
  return {
    day,
    when: sessionWhen(session, parts.now()),
    starts,
    onNow: starts <= parts.now(),
    ...(keyStage === undefined ? {} : { keyStage }),
    ...(room === undefined ? {} : { room }),
    ...(link === undefined ? {} : { link }),
    ...(diary === undefined ? {} : { diary }),
  };
}

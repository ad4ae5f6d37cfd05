import { calendarCard, isIn } from '../../cards/calendar-card.ts';
import type { CalendarPart } from '../../cards/button-data.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { DatesView } from '../../cards/next-dates.ts';
import { calendarOf } from '../../knowledge/calendar/series-dates.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { today, type TurnParts } from './parts.ts';
import { searchSeenBy } from './search-seen-by.ts';
import type { Turn } from './turn.ts';

/** What drawing dates needs. */
export type CalendarParts = Pick<TurnParts, 'now' | 'isBankHoliday' | 'signedLink'>;

const asks = [
  /^(?:the |your |show (?:me )?(?:the |your )?|open (?:the )?|see (?:the )?)?calendar$/,
  /^(?:what is|what's|whats) (?:on|coming up)(?: soon| next| this (?:week|month|term))?$/,
  /^(?:any |what |which |show (?:me )?)?(?:upcoming|coming) (?:training|events?|dates|sessions|meetings|drop ?ins?)(?: (?:is|are) there)?$/,
  /^(?:any |the |all )?(?:dates|events|sessions|training) (?:for|to put in) (?:my|the|your|our) diary$/,
  /^(?:all )?(?:the )?(?:diary )?dates$/,
  /^(?:events|what events are (?:there|coming up)|what (?:training|sessions|meetings) (?:is|are) coming up)$/,
  /^training and (?:meetings|events)$/,
];

/** True for words that ask for everything that is on, and not for one thing by name. */
export function asksForCalendar(text: string): boolean {
  const plain = evenSpaces(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
      .replace(/\bplease\b/g, ' '),
  ).trim();
  return asks.some((pattern) => pattern.test(plain));
}

/**
 * The card of what is on in one authority, or of one part of it, as far as the asker may see the entries; undefined
 * where the authority's pack is not loaded.
 */
export async function whatsOn(
  { authority, part }: { readonly authority: string; readonly part?: CalendarPart | undefined },
  turn: Turn,
  parts: TurnParts,
): Promise<ShownCard | undefined> {
  const search = await searchSeenBy(turn, authority, parts);
  if (search === undefined) return undefined;
  const { pack } = search;
  const calendar = pack.calendar.filter(({ entries: [entry = ''] }) => search.entry(entry) !== undefined);
  const dates = calendarOf({ calendar, local: pack.local }, parts.now(), parts.isBankHoliday);
  const coming = dates.some(({ series, sessions }) => isIn(part, series) && sessions.length > 0);
  return calendarCard({
    pack,
    dates,
    part,
    today: today(parts),
    now: parts.now(),
    diaryLink: coming ? parts.signedLink('diary', { authority: pack.authority }) : undefined,
  });
}

/** When what an entry describes is next; undefined where the entry belongs to no series. */
export function datesOn(parts: CalendarParts): (pack: Pack, entry: string) => DatesView | undefined {
  return (pack, entry) => {
    const calendar = pack.calendar.filter(({ entries }) => entries.includes(entry));
    if (calendar.length === 0) return undefined;
    const now = parts.now();
    return {
      dates: calendarOf({ calendar, local: pack.local }, now, parts.isBankHoliday),
      now,
      diaryLink: (series, day) =>
        parts.signedLink('diary', {
          authority: pack.authority,
          series,
          ...(day === undefined ? {} : { day }),
        }),
    };
  };
}

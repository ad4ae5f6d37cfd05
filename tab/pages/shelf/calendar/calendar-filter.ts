import type { Calendar, CalendarSeries } from '../../../contract-calendar.ts';

/** What of a calendar is shown; a part left out does not narrow it. */
export interface CalendarFilter {
  readonly kind?: string | undefined;
  /** True for only what is for somebody in the role of whoever looks. */
  readonly mine?: true | undefined;
}

/** Reads the filter out of an address; what the calendar does not know narrows nothing. */
export function calendarFilterIn(search: string, calendar: Calendar): CalendarFilter {
  const given = new URLSearchParams(search);
  return {
    kind: calendar.kinds.find(({ id }) => id === given.get('kind'))?.id,
    mine: given.get('for') === 'me' ? true : undefined,
  };
}

/** The address of a calendar so narrowed. */
export function calendarPath(authority: string, { kind, mine }: CalendarFilter): string {
  const given = new URLSearchParams({
    ...(kind === undefined ? {} : { kind }),
    ...(mine === undefined ? {} : { for: 'me' }),
  }).toString();
  return `/calendar/${authority}${given === '' ? '' : `?${given}`}`;
}

/** The series that a filter lets through, in the calendar's order. */
export function seriesIn(
  series: readonly CalendarSeries[],
  { kind, mine }: CalendarFilter,
): readonly CalendarSeries[] {
  return series.filter((one) => (kind === undefined || one.kind === kind) && (mine !== true || one.mine));
}

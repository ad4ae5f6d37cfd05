import type { CardElement } from '@microsoft/teams.cards';
import type { SeriesDates } from '../knowledge/calendar/series-dates.ts';
import type { Session } from '../knowledge/calendar/session.ts';
import { sessionWhen } from './calendar-words.ts';
import { asTyped, caution, smallPrint, words } from './words.ts';

/** What the dates of one entry's series, or of several, are drawn from. */
export interface DatesView {
  readonly dates: readonly SeriesDates[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /**
   * The address of a diary file of one session, or of all that are coming where no day is given; undefined where the
   * service has no address of its own.
   */
  readonly diaryLink: (series: string, day?: string) => string | undefined;
}

/** As many as people plan by; the rest are in the diary file of all. */
const mostDates = 3;

/**
 * When each series is next: date, time, key stage, where, and its diary file; or plainly that nobody has set a date,
 * what the document says instead, and whom to ask.
 */
export function nextDates(view: DatesView): readonly CardElement[] {
  const drawn = view.dates.flatMap((dates) => seriesDates(dates, view, view.dates.length > 1));
  return hasLinks(view)
    ? [...drawn, smallPrint('Diary files can be opened for half an hour; ask again for new ones.')]
    : drawn;
}

/** The dates of one series. */
function seriesDates(dates: SeriesDates, view: DatesView, named: boolean): readonly CardElement[] {
  const { series, sessions } = dates;
  const shown = sessions.slice(0, mostDates);
  const all = sessions.length > shown.length ? view.diaryLink(series.id) : undefined;
  return [
    words([shown.length === 0 ? 'Next dates' : setByCouncil, ...(named ? [series.title] : [])].join(': '), {
      weight: 'Bolder',
      size: 'Small',
    }),
    smallPrint(`For whom: ${series.forWhom}.`),
    ...(shown.length === 0 ? [words(noDates(dates), { spacing: 'Small' })] : []),
    ...shown.flatMap((session) => sessionLines(session, view)),
    ...(all === undefined
      ? []
      : [words(`[All ${sessions.length} coming dates for your diary](${all})`, { spacing: 'Small' })]),
    ...(dates.termsUnknown && shown.length > 0
      ? [caution('The school terms are not set here, so a date may fall in the holidays. Please check it.')]
      : []),
  ];
}

/** The document above may say that it gives no dates: these are not from it. */
const setByCouncil = 'Next dates, set by the council';

function sessionLines(session: Session, { now, diaryLink }: DatesView): readonly CardElement[] {
  const { series, day, starts, keyStage, room, link } = session;
  const diary = diaryLink(series, day);
  const when = [
    `**${sessionWhen(session, now)}**`,
    ...(starts <= now ? ['on now'] : []),
    ...(keyStage === undefined ? [] : [keyStage]),
  ].join(' · ');
  const where = [
    ...(room === undefined ? [] : [asTyped(room)]),
    ...(link === undefined ? [] : [`[Join online](${link})`]),
    ...(diary === undefined ? [] : [`[Add to diary](${diary})`]),
  ].join(' · ');
  return [
    words(when, { spacing: 'Small' }),
    ...(room === undefined && link === undefined
      ? [smallPrint(['No place is set here', where].filter((part) => part !== '').join(' · '))]
      : [words(where, { spacing: 'None' })]),
  ];
}

/** What is known of a series without a date to come, and what to do. */
export function noDates({ series, isSet }: Pick<SeriesDates, 'series' | 'isSet'>): string {
  const said =
    series.rhythm === undefined ? 'The document gives none either.' : `The document says: ${series.rhythm}.`;
  return `${isSet ? 'No more dates are set here.' : 'No dates are set here.'} ${said} Please ask the advice line for the next one.`;
}

function hasLinks({ dates, diaryLink }: DatesView): boolean {
  return dates.some(({ series, sessions }) => sessions.length > 0 && diaryLink(series.id) !== undefined);
}

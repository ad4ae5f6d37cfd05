import { Container, type CardElement } from '@microsoft/teams.cards';
import type { SeriesDates } from '../knowledge/calendar/series-dates.ts';
import { entriesOf } from '../knowledge/entries.ts';
import type { Pack, Series, SeriesKind } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { button } from './button.ts';
import type { CalendarPart } from './button-data.ts';
import { sessionWhenShort } from './calendar-words.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pastLine } from './standing.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the card of everything that is on is drawn from. */
export interface CalendarView {
  readonly pack: Pack;
  readonly dates: readonly SeriesDates[];
  /** One part of it; everything where left out. */
  readonly part?: CalendarPart | undefined;
  /** An ISO day. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The address of one diary file with all that is coming; undefined where the service has no address of its own. */
  readonly diaryLink: string | undefined;
}

const partKinds: Readonly<Record<CalendarPart, readonly SeriesKind[]>> = {
  'drop-ins': ['drop-in'],
  'training-and-meetings': ['training', 'meeting'],
};
const partNames: Readonly<Record<CalendarPart, string>> = {
  'drop-ins': 'Drop-ins and surgeries',
  'training-and-meetings': 'Training and meetings',
};
const everyPart: readonly CalendarPart[] = ['drop-ins', 'training-and-meetings'];

/** What is on, soonest first, and what there is without a date; each leads to its answer. */
export function calendarCard(view: CalendarView): ShownCard {
  const { pack, part, now } = view;
  const dates = view.dates.filter(({ series }) => isIn(part, series));
  const dated = dates
    .flatMap((each) => each.sessions.slice(0, 1).map((next) => ({ ...each, next })))
    .toSorted((one, other) => one.next.starts - other.next.starts);
  const undated = dates.filter(({ sessions }) => sessions.length === 0);
  const title = part === undefined ? 'What’s on' : partNames[part];
  return shownCard(
    'Help',
    title.toLowerCase(),
    [
      heading(`${title}: ${pack.virtualSchool}`),
      ...(dates.length === 0
        ? [words(`${pack.name}’s documents name no drop-ins, meetings or training here.`)]
        : []),
      ...dated.map(({ series, next }) =>
        seriesLink(
          pack,
          series,
          [sessionWhenShort(next, now), ...(next.keyStage === undefined ? [] : [next.keyStage])].join(' · '),
        ),
      ),
      ...(dated.length > 0 && view.diaryLink !== undefined
        ? [
            words(`[All coming dates for your diary](${view.diaryLink})`, { spacing: 'Small' }),
            smallPrint('The file can be opened for half an hour; ask again for a new one.'),
          ]
        : []),
      ...(undated.length === 0
        ? []
        : [words('No dates are set here. What the documents say:', { spacing: 'Medium' })]),
      ...undated.map(({ series }) =>
        part === undefined ? shortLink(pack, series) : seriesLink(pack, series, series.rhythm),
      ),
      ...(part === undefined ? [] : seeAlso(pack, dates)),
      ...pastWords(view, undated),
    ],
    [
      ...everyPart
        .filter((other) => other !== part && view.dates.some(({ series }) => isIn(other, series)))
        .map((other) =>
          button(partNames[other], { verb: 'show-calendar', authority: pack.authority, part: other }),
        ),
      ...(part === undefined
        ? []
        : [button('Everything', { verb: 'show-calendar', authority: pack.authority })]),
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: pack.authority,
        answer: undefined,
      }),
    ],
  );
}

/** Whether a series belongs in a part of the calendar; everything belongs in the whole. */
export function isIn(part: CalendarPart | undefined, { kind }: Series): boolean {
  return part === undefined || partKinds[part].includes(kind);
}

function seriesLink(pack: Pack, series: Series, detail: string | undefined): CardElement {
  const [entry = ''] = series.entries;
  return entryLink(pack, entry, `**${series.title}** ›`, series.title, [
    ...(detail === undefined ? [] : [smallPrint(detail, { spacing: 'None' })]),
    smallPrint(`For whom: ${series.forWhom}`, { spacing: 'None' }),
  ]);
}

/** A line of its own, so that everything without a date still fits on a phone's screen. */
function shortLink(pack: Pack, { entries: [entry = ''], title, rhythm }: Series): CardElement {
  return entryLink(pack, entry, `${title}${rhythm === undefined ? '' : `: ${rhythm}`} ›`, title);
}

function entryLink(
  pack: Pack,
  entry: string,
  text: string,
  title: string,
  more: readonly CardElement[] = [],
): CardElement {
  return new Container(words(text), ...more).withOptions({
    selectAction: button(title, { verb: 'show-entry', authority: pack.authority, entry }),
    spacing: 'Small',
  });
}

/** What goes with the parts shown and has no dates at all, such as a resource bank. */
function seeAlso(pack: Pack, dates: readonly SeriesDates[]): readonly CardElement[] {
  const ids = new Set(dates.flatMap(({ series }) => series.related));
  const entries = entriesOf(pack).filter(({ id }) => ids.has(id));
  return entries.length === 0
    ? []
    : [
        words('See also:', { spacing: 'Medium' }),
        ...entries.map(({ id, title }) => entryLink(pack, id, `${title} ›`, title)),
      ];
}

/** Where no council has set a date, all that is known is what a document once said. */
function pastWords({ pack, today }: CalendarView, undated: readonly SeriesDates[]): readonly CardElement[] {
  const source = undated[0]?.series.source;
  const document = source === undefined ? undefined : documentOf(pack, source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  return past === undefined ? [] : [caution(past)];
}

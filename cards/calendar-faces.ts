import { DateTime } from 'luxon';
import { calendarOf } from '../knowledge/calendar/series-dates.ts';
import { entriesOf, type AnsweringEntry } from '../knowledge/entries.ts';
import { localSchema, type Local, type Pack, type Series } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import { agendaFormCard } from './agenda-form-card.ts';
import { agendaReminderCard } from './agenda-reminder-card.ts';
import { answerCard } from './answer-card.ts';
import { calendarCard } from './calendar-card.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import type { DatesView } from './next-dates.ts';
import { mayNotNominateCard, nominationFormCard } from './nomination-form-card.ts';
import { inventedQueries } from './query-faces-invented.ts';

const form = '22222222-2222-4222-8222-222222222222';
const privacyNotice = 'Your question and the reply are kept for the council’s records.';
const diary = 'https://advice-line.example/files/diary?p=invented&s=invented';

/** Every face of the cards of the calendar, agendas and nominations, with invented dates. `today` is an ISO day. */
export function calendarFaces(pack: Pack, today: string): readonly CardFace[] {
  const now = DateTime.fromISO(`${today}T16:05`, { zone: 'Europe/London' }).toMillis();
  const inventedPack = withDates(pack, today);
  return [
    ...calendarCards(pack, inventedPack, today, now),
    ...pack.calendar.slice(0, 1).flatMap((series) => dropInFaces(pack, series, today, now)),
    ...inventedPack.calendar.slice(0, 1).flatMap((series) => dropInFaces(inventedPack, series, today, now)),
    ...inventedPack.calendar.slice(0, 1).flatMap((series) => agendaFaces(inventedPack, series, now)),
    ...nominationFaces(pack),
  ];
}

function calendarCards(pack: Pack, dated: Pack, today: string, now: number): readonly CardFace[] {
  const card = (of: Pack, part?: 'training-and-meetings'): ShownCard =>
    calendarCard({
      pack: of,
      dates: calendarOf(of, now, () => false),
      part,
      today,
      now,
      diaryLink: of === dated ? diary : undefined,
    });
  return [
    { name: 'calendar', title: 'What’s on, some dates set', ...card(dated) },
    { name: 'calendar-no-dates', title: 'What’s on, no dates set', ...card(pack) },
    {
      name: 'calendar-training',
      title: 'Training and meetings',
      ...card(dated, 'training-and-meetings'),
    },
  ];
}

/** The answer that shows the dates of a series. */
function dropInFaces(pack: Pack, series: Series, today: string, now: number): readonly CardFace[] {
  const entry = entriesOf(pack).find(({ id }) => id === series.entries[0]);
  if (entry === undefined || entry.kind === 'not-ours') return [];
  const dates = calendarOf({ calendar: [series], local: pack.local }, now, () => false);
  const isDated = pack.local.sessions.length > 0;
  const card = answerOn(pack, entry, today, { dates, now, diaryLink: () => (isDated ? diary : undefined) });
  return [
    isDated
      ? { name: 'calendar-answer-dates', title: 'An answer with its next dates', ...card }
      : { name: 'calendar-answer-no-dates', title: 'An answer without dates', ...card },
  ];
}

function answerOn(pack: Pack, entry: AnsweringEntry, today: string, dates: DatesView): ShownCard {
  return answerCard({
    pack,
    entry,
    rows: entry.kind === 'topic' ? entry.topic.entitlements : [],
    facts: { cohorts: [], status: [] },
    related: [],
    today,
    answer: '11111111-1111-4111-8111-111111111111',
    dates,
  });
}

function agendaFaces(pack: Pack, series: Series, now: number): readonly CardFace[] {
  const [dates] = calendarOf({ calendar: [series], local: pack.local }, now, () => false);
  const sessions = dates?.sessions.slice(0, 6) ?? [];
  const [query] = inventedQueries(pack, now).map((invented) => invented.query);
  const view = { pack, series, sessions, form, privacyNotice, now };
  const named = redact('Who applies for a Year 7 place for Zeb Marsh, the carer or me?');
  return [
    {
      name: 'calendar-agenda-form',
      title: 'A question for an agenda',
      ...agendaFormCard({ ...view, question: redact('').text }),
    },
    {
      name: 'calendar-agenda-form-problem',
      title: 'The same, shown once more',
      ...agendaFormCard({
        ...view,
        question: named.text,
        problem: 'We took out what could identify somebody (name). Please read your words again.',
      }),
    },
    ...(query === undefined
      ? []
      : [
          {
            name: 'calendar-reminder',
            title: 'The reminder, the day before',
            ...agendaReminderCard({ query, series, session: sessions[0], now }),
          },
          {
            name: 'calendar-reminder-gone',
            title: 'The reminder of a session that was taken out',
            ...agendaReminderCard({ query, series, session: undefined, now }),
          },
        ]),
  ];
}

function nominationFaces(pack: Pack): readonly CardFace[] {
  return pack.nominations.slice(0, 1).flatMap((nomination) => {
    const nothing = redact('').text;
    const view = { pack, nomination, form, privacyNotice };
    return [
      {
        name: 'nomination-form',
        title: 'A nomination',
        ...nominationFormCard({ ...view, setting: nothing, why: nothing }),
      },
      {
        name: 'nomination-form-problem',
        title: 'The same, shown once more',
        ...nominationFormCard({
          ...view,
          setting: redact('Anytown Primary School').text,
          why: nothing,
          nominator: nomination.nominators[0],
          problem: 'Please say why.',
        }),
      },
      {
        name: 'nomination-refused',
        title: 'Somebody who may not nominate',
        ...mayNotNominateCard(pack, nomination),
      },
    ];
  });
}

/** The pack as a council might have set it: some series with dates, one of them rolling through key stages. */
function withDates(pack: Pack, today: string): Pack {
  const [first, second, third] = pack.calendar;
  const calendar = pack.calendar.map((series) =>
    series === first ? { ...series, rolling: ['KS1', 'KS2', 'KS3', 'KS4'], agenda: true } : series,
  );
  return { ...pack, calendar, local: datesFor([first, second, third], pack.local, today) };
}

function datesFor(
  [first, second, third]: readonly (Series | undefined)[],
  local: Local,
  today: string,
): Local {
  const from = DateTime.fromISO(today);
  const term = { from: today, to: from.plus({ months: 6 }).toFormat('yyyy-MM-dd') };
  const rhythm = { starts: today, weekday: 'thu', minutes: 60 };
  return {
    ...localSchema.parse({
      terms: [{ name: 'Invented term', ...term }],
      sessions: [
        ...(first === undefined
          ? []
          : [
              {
                ...rhythm,
                series: first.id,
                every: 'week',
                from: '12:00',
                firstKeyStage: 'KS2',
                keyStages: ['KS1', 'KS2', 'KS3', 'KS4'],
                room: 'Room 4, Civic Centre',
                link: 'https://teams.example/l/meetup-join/invented',
              },
            ]),
        ...(second === undefined
          ? []
          : [{ ...rhythm, series: second.id, every: 'month', nth: 1, from: '09:30' }]),
        ...(third === undefined
          ? []
          : [
              {
                series: third.id,
                dates: [from.plus({ weeks: 2 }).startOf('week').toFormat('yyyy-MM-dd')],
                from: '10:00',
                minutes: 90,
                room: 'Library',
              },
            ]),
      ],
    }),
    routes: local.routes,
  };
}

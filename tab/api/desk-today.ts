import { adviserName } from '../../cards/query-people.ts';
import { figureLines } from '../../cards/digest-card.ts';
import { weekdayWords } from '../../cards/duty-words.ts';
import { dayWords } from '../../cards/query-times.ts';
import { standingNote } from '../../bot/turns/digest.ts';
import { figuresOf, isWorkingDay } from '../../bot/turns/line-figures.ts';
import { onDuty } from '../../bot/turns/line-people.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { dayPlus } from '../../knowledge/calendar/local-time.ts';
import { daysFrom } from '../../knowledge/office-hours/working-days.ts';
import type { LineToday, OpenSpan } from '../contract-desk.ts';

/** How far back and ahead it is said when the line is open: what is overdue or due further away is told roughly. */
const daysBack = 14;
const daysAhead = 45;
/** How far the rota is shown, and of how many working days. */
const rotaAhead = 14;
const workingDaysShown = 5;

/**
 * How an authority's line stands today: its hours, who is on duty, what they left, what askers are told and, where they are
 * wanted, the digest's figures, for which all open queries are read.
 */
export async function lineToday(
  authority: string,
  parts: TurnParts,
  withFigures: boolean,
): Promise<LineToday> {
  const now = parts.now();
  const first = today(parts);
  const [figures, note, rush, duty] = await Promise.all([
    withFigures ? figuresOf(authority, parts) : undefined,
    standingNote(authority, parts),
    parts.rushNotices.of(authority, first),
    dutyDays(authority, first, parts),
  ]);
  const hours = parts.lineTimeOf(authority)?.hours;
  return {
    authority,
    name: parts.searchOf(authority)?.pack.name ?? authority,
    ...(hours === undefined ? {} : { open: openAround(first, hours.openOn) }),
    duty,
    ...(note === undefined
      ? {}
      : { note: { by: note.by.name ?? 'a colleague', at: note.at, text: note.text } }),
    ...(rush === undefined ? {} : { rush: { text: rush.text, until: dayWords(rush.until, now) } }),
    figures: figures === undefined ? [] : [...figureLines(figures, now)],
  };
}

async function dutyDays(authority: string, first: string, parts: TurnParts): Promise<LineToday['duty']> {
  const coming = [...daysFrom(first, rotaAhead)];
  const said = await parts.rota.of(authority, first, coming.at(-1) ?? first);
  const shown = coming
    .filter((day) => day === first || said.has(day) || isWorkingDay(authority, day, parts))
    .slice(0, workingDaysShown);
  const days: LineToday['duty'] = [];
  for (const day of shown) {
    const person = await onDuty(authority, day, parts);
    const words = weekdayWords(day, parts.now());
    days.push({ day, words, ...(person === undefined ? {} : { name: adviserName(person) }) });
  }
  return days;
}

function openAround(day: string, openOn: (day: string) => readonly OpenSpan[]): OpenSpan[] {
  const days = [...daysFrom(dayPlus(day, -daysBack), daysBack + daysAhead)];
  return days.flatMap((each) => openOn(each).map(({ from, to }) => ({ from, to })));
}

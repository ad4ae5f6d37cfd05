import { smallestShown } from '../small-numbers.ts';
import type { Punctual, Took } from './figures.ts';
import type { Cell, CountRow, Report, ShownTable } from './report.ts';

/** How the two clocks of queries came out. */
export interface ResponseCounts {
  readonly reply: readonly Punctual[];
  readonly settle: readonly Punctual[];
  readonly took: { readonly reply: Took; readonly settle: Took };
}

const inTime = 'Within the target';
const late = 'After the target';
type Row = readonly [name: string, fits: (one: Punctual) => boolean];
const doneRows: readonly Row[] = [
  [inTime, ({ inTime: met }) => met === true],
  [late, ({ inTime: met }) => met === false],
  ['No target was set, or it is not known', () => true],
];
const openRows: readonly Row[] = [
  ['The target has passed', ({ stands }) => stands === 'late'],
  ['Not due, or no target was set', () => true],
];

/** First replies and ends against the council's targets, and how much working time they took. */
export function responseReport({ reply, settle, took }: ResponseCounts): Report {
  const isDone = ({ stands }: Punctual): boolean => stands === 'done';
  const done = [reply, settle].map((ends) => ends.filter(isDone));
  const open = [reply, settle].map((ends) => ends.filter((one) => !isDone(one)));
  return {
    name: 'response',
    title: 'Time to a reply, and to the end',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'targets',
        caption: 'First reply and end of queries against the targets',
        rowsAre: 'Against the target',
        measures: [
          { name: 'First reply', of: 'replied' },
          { name: 'Answered or closed', of: 'settled' },
        ],
        rows: summed(doneRows, done),
        order: 'as given',
        chart: 'bars',
      },
      {
        kind: 'counts',
        id: 'open',
        caption: 'Queries that still wait for it',
        rowsAre: 'Against the target',
        // Apart from the others: a few that wait must not hold back how the rest went.
        measures: [
          { name: 'First reply', of: 'not replied' },
          { name: 'Answered or closed', of: 'not settled' },
        ],
        rows: summed(openRows, open),
        order: 'as given',
        chart: 'none',
      },
      {
        kind: 'plain',
        id: 'took',
        caption: 'Working time that it took',
        columns: ['What', 'Half took at most', 'Nine in ten took at most'],
        rows: [
          ['First reply', ...times(took.reply)],
          ['Answered or closed', ...times(took.settle)],
        ],
        note: 'From the question on, in the line’s office hours, without the time in which the asker had to write.',
      },
    ],
    notes: [
      'Counted are queries that were asked in Teams in this time and were neither withdrawn nor passed to another line; what an adviser noted from a call, an e-mail or a visit has no clock.',
      'Asking the asker something back is no reply. Working time and targets are as they stood when it happened; without office hours, and for what happened before the service kept them, they are not known.',
    ],
  };
}

/** Each of what is counted in the first row that it fits. */
function summed(rows: readonly Row[], measures: readonly (readonly Punctual[])[]): readonly CountRow[] {
  const counts = measures.map((ends) => {
    const sums = rows.map(() => 0);
    for (const one of ends) {
      const at = rows.findIndex(([, fits]) => fits(one));
      sums[at] = (sums[at] ?? 0) + one.count;
    }
    return sums;
  });
  return rows.map(([name], at) => ({ name, counts: counts.map((sums) => sums[at] ?? 0) }));
}

function times({ known, half, nineInTen }: Took): readonly Cell[] {
  if (known > 0 && known < smallestShown) return [null, null];
  return [half, nineInTen].map((minutes) => (minutes === undefined ? 'Not known' : hoursWords(minutes)));
}

/** "45 min", "2 h", "3 h 20 min". */
export function hoursWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

function inWords([table, open, took]: readonly ShownTable[]): readonly string[] {
  if (table?.total?.[1] === 0 && open?.total?.[1] === 0)
    return ['Nobody asked the advice line in Teams in this time.'];
  const [met, missed] = [inTime, late].map((name) => table?.rows.find(([row]) => row === name)?.[1]);
  const half = took?.rows[0]?.[1];
  const words: string[] = [];
  if (typeof met === 'number' && typeof missed === 'number' && met + missed > 0)
    words.push(
      `First replies within the target: ${met} of ${met + missed} (${Math.round((met / (met + missed)) * 100)}%).`,
    );
  else words.push('Too little is known to say how many first replies were within the target.');
  if (typeof half === 'string' && half !== 'Not known')
    words.push(`Half of the first replies took at most ${half} of working time.`);
  return words;
}

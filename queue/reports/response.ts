import { smallestShown } from '../small-numbers.ts';
import type { Punctual, Took } from './figures.ts';
import type { Cell, Report, ShownTable } from './report.ts';

/** How the two clocks of queries came out. */
export interface ResponseCounts {
  readonly reply: readonly Punctual[];
  readonly settle: readonly Punctual[];
  readonly took: { readonly reply: Took; readonly settle: Took };
}

const inTime = 'Within the target';
const late = 'After the target';
const rows: readonly (readonly [name: string, fits: (one: Punctual) => boolean])[] = [
  [inTime, ({ stands, inTime: met }) => stands === 'done' && met === true],
  [late, ({ stands, inTime: met }) => stands === 'done' && met === false],
  ['Done, and no target was set or it is not known', ({ stands }) => stands === 'done'],
  ['Not yet, and the target has passed', ({ stands }) => stands === 'late'],
  ['Not yet, and not due', () => true],
];

/** First replies and ends against the council's targets, and how much working time they took. */
export function responseReport({ reply, settle, took }: ResponseCounts): Report {
  const sums = [reply, settle].map((ends) => {
    const counts = rows.map(() => 0);
    for (const one of ends) {
      const row = rows.findIndex(([, fits]) => fits(one));
      counts[row] = (counts[row] ?? 0) + one.count;
    }
    return counts;
  });
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
          { name: 'First reply', of: 'timed' },
          { name: 'Answered or closed', of: 'timed' },
        ],
        rows: rows.map(([name], at) => ({ name, counts: sums.map((counts) => counts[at] ?? 0) })),
        order: 'as given',
        chart: 'bars',
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

function inWords([table, took]: readonly ShownTable[]): readonly string[] {
  if (table?.total?.[1] === 0) return ['Nobody asked the advice line in Teams in this time.'];
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

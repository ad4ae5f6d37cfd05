import type { Counted } from './figures.ts';
import { askedOfBot, askedOfLine, foldedRows, notKnown, rowsFor } from './folded.ts';
import { dayWords } from './period.ts';
import type { CountTable, Report, ShownTable } from './report.ts';
import { mondaysOf, perWeek } from './weeks.ts';
import type { Days } from './period.ts';

/** What was counted, of the bot and of the advice line in this order. */
type Both = readonly [answers: readonly Counted[], queries: readonly Counted[]];

/** What the report on demand is made of. */
export interface DemandCounts {
  readonly days: Days;
  readonly stages: Both;
  readonly topics: Both;
  readonly hours: Both;
  readonly waysIn: readonly Counted[];
  /** Every council that the reader may read of, by its name. */
  readonly councils: Both;
  readonly titleOf: (entry: string) => string;
}

/** Key stages, and age groups where no more was said; together each question is in one row. */
const stageNames = {
  'early-years': 'Early years',
  ks1: 'Key stage 1',
  ks2: 'Key stage 2',
  'early-years-primary': 'Early years or primary, stage not said',
  ks3: 'Key stage 3',
  ks4: 'Key stage 4',
  secondary: 'Secondary, stage not said',
  'post-16': 'Post-16',
} as const;
const wayNames = {
  teams: 'In Teams',
  phone: 'By telephone',
  email: 'By e-mail',
  'drop-in': 'At a drop-in',
} as const;

/** What is asked, and about whom: by key stage and age group, by week, by topic, by way in and by council. */
export function demandReport(counts: DemandCounts): Report {
  const { stages, topics, waysIn, councils, titleOf } = counts;
  const measures = [askedOfBot, askedOfLine];
  return {
    name: 'demand',
    title: 'Demand',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'stages',
        caption: 'Questions by key stage',
        rowsAre: 'Key stage',
        measures,
        rows: rowsFor(stageNames, stages),
        order: 'as given',
        chart: 'bars',
      },
      weeks(counts),
      {
        kind: 'counts',
        id: 'topics',
        caption: 'Questions by topic',
        rowsAre: 'Topic',
        measures,
        rows: foldedRows(topics, titleOf),
        order: 'largest first',
        chart: 'bars',
      },
      {
        kind: 'counts',
        id: 'ways-in',
        caption: 'How queries came to the advice line',
        rowsAre: 'Way in',
        measures: [askedOfLine],
        rows: rowsFor(wayNames, [waysIn]).filter(
          ({ name, counts: [count] }) => name !== notKnown || count !== 0,
        ),
        order: 'as given',
        chart: 'bars',
      },
      ...byCouncil(councils),
    ],
    notes: [
      'A question to the bot counts each time it is answered: choosing from a list, or answering a question back, counts again.',
      'A key stage is known where the question says a school year, a key stage, or an age that falls in one stage only. Of questions older than the retention period it is not known any more.',
    ],
  };
}

/** Where somebody reads of several councils: each by itself, since none is a part of another's total. */
function byCouncil(councils: Both): readonly CountTable[] {
  const rows = foldedRows(councils, (name) => name);
  if (rows.length < 2) return [];
  return [
    {
      kind: 'counts',
      id: 'councils',
      caption: 'Questions by council',
      rowsAre: 'Council',
      measures: [askedOfBot, askedOfLine].map(({ name }) => ({ name, of: `councils: ${name}` })),
      rows,
      order: 'as given',
      chart: 'none',
      noTotal: true,
    },
  ];
}

function weeks({ days, hours: [answers, queries] }: DemandCounts): CountTable {
  const mondays = mondaysOf(days);
  const [ofBot, ofLine] = [perWeek(mondays, answers), perWeek(mondays, queries)];
  return {
    kind: 'counts',
    id: 'weeks',
    caption: 'Questions by week',
    rowsAre: 'Week from Monday',
    measures: [askedOfBot, askedOfLine],
    rows: mondays.map((monday, at) => ({
      name: dayWords(monday),
      counts: [ofBot[at] ?? 0, ofLine[at] ?? 0],
    })),
    order: 'as given',
    chart: 'columns',
    note: 'The first and the last week may be parts of weeks.',
  };
}

/** Which key stage is asked about most decides whose turn a drop-in is (Lambeth, CWSW 2021). */
function inWords(tables: readonly ShownTable[]): readonly string[] {
  const stages = tables.find(({ id }) => id === 'stages');
  if (stages === undefined) return [];
  return [
    [1, 'The bot'],
    [2, 'The advice line'],
  ].map(([at, whom]) => mostAsked(stages, Number(at), String(whom)));
}

function mostAsked({ rows, total }: ShownTable, at: number, whom: string): string {
  const all = total?.[at];
  if (all === 0) return `${whom} was asked nothing in this time.`;
  const known = rows.flatMap(([name, ...counts]) => {
    const count = counts[at - 1];
    return typeof count === 'number' && count > 0 && name !== notKnown ? [{ name: String(name), count }] : [];
  });
  const most = known.toSorted((one, other) => other.count - one.count)[0];
  if (typeof all !== 'number' || most === undefined)
    return `${whom} was asked too little to say about which key stage most.`;
  const ties = known.filter(({ count }) => count === most.count).map(({ name }) => name);
  const unknown = rows.find(([name]) => name === notKnown)?.[at];
  const rest = typeof unknown === 'number' && unknown > 0 ? ` Not known: ${unknown}.` : '';
  return `${whom} was asked most about ${ties.join(' and ')} (${most.count} of ${all}${ties.length > 1 ? ' each' : ''}).${rest}`;
}

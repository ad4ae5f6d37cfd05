import { smallestShown } from '../small-numbers.ts';
import type { WordsAsked } from './figures.ts';
import type { Report, ShownTable } from './report.ts';

/** So many different wordings are compared with each other; more would take longer than anybody waits. */
export const mostWordings = 1_000;

const rare = 'Everything else: each meaning asked fewer than 5 times';
const notCompared = `Not compared: beyond the ${mostWordings.toLocaleString('en-GB')} most frequent wordings`;

/** What the report on what was not answered is made of. */
export interface UnansweredCounts {
  readonly words: readonly WordsAsked[];
  readonly all: number;
  /** The places in `words` of those that mean the same. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * What the bot could not answer or the advice line was asked, by what it means. The words of a meaning stand there only where it
 * was asked often enough; of all others there is one count.
 */
export function unansweredReport({ words, all, groups }: UnansweredCounts): Report {
  const meanings = groups.map((places) => {
    const members = places.flatMap((place) => words[place] ?? []);
    const [usual] = members.toSorted((one, other) => other.count - one.count);
    return {
      name: `“${usual?.text ?? ''}”`,
      count: members.reduce((sum, { count }) => sum + count, 0),
    };
  });
  const often = meanings.filter(({ count }) => count >= smallestShown);
  const compared = meanings.reduce((sum, { count }) => sum + count, 0);
  const rareCount = compared - often.reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ...often.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
    { name: rare, count: rareCount, last: true as const },
    ...(all > compared ? [{ name: notCompared, count: all - compared, last: true as const }] : []),
  ];
  return {
    name: 'unanswered',
    title: 'Not answered, or handed over',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'meanings',
        caption: 'What was not answered or was handed over, by meaning',
        rowsAre: 'As it was most often put',
        measures: [{ name: 'Times asked', of: 'not answered' }],
        rows: rows.map(({ count, ...row }) => ({ ...row, counts: [count] })),
        order: 'largest first',
        chart: 'bars',
      },
    ],
    notes: [
      'Questions are put together by their words; now and then two matters stand together, or one stands apart.',
      'Left out is what seemed to tell of a child at risk, what was emptied at its asker’s wish or after the retention period, and what another team’s channel has to itself.',
      'Words are shown as they are kept, without names or numbers.',
    ],
  };
}

function inWords([table]: readonly ShownTable[]): readonly string[] {
  const all = table?.total?.[1];
  if (all === 0) return ['Every question of this time was answered, and none was handed over.'];
  const shown = table?.rows.filter(([name]) => name !== rare && name !== notCompared) ?? [];
  if (typeof all !== 'number' || shown.length === 0)
    return ['No meaning was asked often enough to be shown in words.'];
  const [first] = shown;
  const most = typeof first?.[1] === 'number' ? ` Most often: ${first[0] ?? ''} (${first[1]}).` : '';
  return [`${all} questions were not answered or were handed over.${most}`];
}

import { describe, expect, it } from '@jest/globals';
import type { CountTable, Report } from '../../../queue/reports/report.ts';
import { showReports } from '../../../queue/reports/show-reports.ts';

function table(id: string, counts: readonly number[], more: Partial<CountTable> = {}): CountTable {
  return {
    kind: 'counts',
    id,
    caption: id,
    rowsAre: 'What',
    measures: [{ name: 'How many', of: 'all' }],
    rows: counts.map((count, at) => ({ name: `row ${at + 1}`, counts: [count] })),
    order: 'as given',
    chart: 'none',
    ...more,
  };
}

function shown(...tables: Report['tables']) {
  const [report] = showReports([{ name: 'demand', title: 'T', inWords: () => [], tables, notes: [] }]);
  return report?.tables ?? [];
}

const counts = (of: ReturnType<typeof shown>[number] | undefined) => of?.rows.map((row) => row[1]);

describe('reports as they are shown', () => {
  it('hold a small number back and another with it, so that the total does not give it away', () => {
    const [one] = shown(table('one', [20, 3, 9, 0, 7]));
    expect(counts(one)).toEqual([20, null, 9, 0, null]);
    expect(one?.total).toEqual(['All', 39]);
  });

  it('show nothing of a total in any table, where one of the tables could not show it', () => {
    // Five ones cannot be told from their sum only while that is not to be read off the other table either.
    const [ones, whole] = shown(table('ones', [1, 1, 1, 1, 1]), table('whole', [5, 0]));
    expect(counts(ones)).toEqual([null, null, null, null, null]);
    expect(ones?.total).toEqual(['All', null]);
    expect(counts(whole)).toEqual([null, 0]);
    expect(whole?.total).toEqual(['All', null]);
  });

  it('do so across reports that are shown together', () => {
    const report = (one: CountTable): Report => ({
      name: 'use',
      title: 'T',
      inWords: () => [],
      tables: [one],
      notes: [],
    });
    const [, other] = showReports([report(table('few', [2, 1])), report(table('same', [3, 0]))]);
    expect(other?.tables[0]?.total).toEqual(['All', null]);
  });

  it('put the largest first, and what is held back after it in its own order', () => {
    const [one] = shown(table('one', [2, 30, 8, 9, 40], { order: 'largest first' }));
    expect(one?.rows.map(([name, count]) => [name, count])).toEqual([
      ['row 2', 30],
      ['row 4', 9],
      ['row 3', 8],
      ['row 1', null],
      ['row 5', null],
    ]);
  });

  it('show what stands beside a count only with the count', () => {
    const beside = { name: 'On average', values: ['4.5', '1.0', '3.0', undefined] };
    const [one] = shown(table('one', [12, 1, 6, 0], { beside }));
    expect(one?.rows.map((row) => row[2])).toEqual(['4.5', null, null, '']);
    expect(one?.columns).toEqual(['What', 'How many', 'On average']);
  });

  it('hold back single counts where there is no total', () => {
    const [one] = shown(table('one', [12, 1, 0], { noTotal: true }));
    expect(counts(one)).toEqual([12, null, 0]);
    expect(one?.total).toBeUndefined();
  });

  it('are put in words from what is shown and nothing else', () => {
    const [report] = showReports([
      {
        name: 'demand',
        title: 'T',
        inWords: ([one]) => [JSON.stringify(one?.rows)],
        tables: [table('one', [3, 8])],
        notes: [],
      },
    ]);
    expect(report?.summary).toEqual(['[["row 1",null],["row 2",null]]']);
  });
});

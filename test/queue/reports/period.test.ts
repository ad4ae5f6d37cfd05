import { describe, expect, it } from '@jest/globals';
import { canBeReported, momentsOf, periodDays } from '../../../queue/reports/period.ts';
import { mondaysOf, perWeek } from '../../../queue/reports/weeks.ts';

const hourMs = 3_600_000;

describe('the days of a report', () => {
  it.each([
    ['month', '2026-11-22', '2026-11-01'],
    ['three-months', '2026-11-22', '2026-08-23'],
    // There is no 31st of February.
    ['three-months', '2026-05-31', '2026-03-01'],
    ['academic-year', '2026-11-22', '2026-09-01'],
    ['academic-year', '2026-08-31', '2025-09-01'],
    ['academic-year', '2026-09-01', '2026-09-01'],
  ] as const)('of %s on %s begin on %s', (name, today, from) => {
    expect(periodDays(name, today)).toEqual({ from, to: today });
  });

  it('are in order, at most three years, and not all still to come', () => {
    const ask = (from: string, to: string) => canBeReported({ from, to }, '2026-11-22');
    expect(ask('2026-11-22', '2026-11-22')).toBe(true);
    expect(ask('2026-11-01', '2027-01-31')).toBe(true);
    expect(ask('2026-11-02', '2026-11-01')).toBe(false);
    expect(ask('2026-11-23', '2026-11-24')).toBe(false);
    expect(ask('2020-01-01', '2026-01-01')).toBe(false);
  });

  it('begin and end at midnight in England, summer and winter', () => {
    expect(momentsOf({ from: '2026-10-24', to: '2026-10-25' })).toEqual({
      from: Date.UTC(2026, 9, 23, 23),
      to: Date.UTC(2026, 9, 26, 0),
    });
  });
});

describe('the weeks of a report', () => {
  it('begin on Mondays, the first on or before the first day', () => {
    expect(mondaysOf({ from: '2026-10-21', to: '2026-11-02' })).toEqual([
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
    ]);
    expect(mondaysOf({ from: '2026-10-25', to: '2026-10-25' })).toEqual(['2026-10-19']);
  });

  it('end at midnight in England, also where the clocks change', () => {
    const mondays = mondaysOf({ from: '2026-03-23', to: '2026-04-05' });
    const at = (utc: number, count: number) => ({ key: String(utc / hourMs), count });
    // On 29 March the clocks go forward: Monday begins an hour sooner by UTC.
    expect(
      perWeek(mondays, [
        at(Date.UTC(2026, 2, 23, 0), 1),
        at(Date.UTC(2026, 2, 29, 22), 10),
        at(Date.UTC(2026, 2, 29, 23), 100),
      ]),
    ).toEqual([11, 100]);
  });
});

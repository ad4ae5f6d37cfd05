import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { momentOf } from '../../../knowledge/calendar/local-time.ts';
import {
  isSchoolHoliday,
  schoolTimeAfter,
  schoolTimeAgo,
  schoolTimeBetween,
} from '../../../knowledge/office-hours/school-time.ts';

const terms = [
  { name: 'Spring', from: '2027-01-04', to: '2027-03-24' },
  {
    name: 'Autumn',
    from: '2026-09-01',
    to: '2026-12-18',
    halfTerm: { from: '2026-10-26', to: '2026-10-30' },
  },
];
const dayMs = 24 * 60 * 60_000;
const at = (day: string): number => momentOf(day, '12:00');

describe('time outside school holidays', () => {
  it('stops between two terms and in a half-term, and runs on where nobody knows', () => {
    expect(schoolTimeBetween(at('2026-12-16'), at('2027-01-06'), terms) / dayMs).toBe(5);
    expect(schoolTimeBetween(at('2026-10-23'), at('2026-11-02'), terms) / dayMs).toBe(5 + 1 / 24);
    expect(schoolTimeBetween(at('2027-03-20'), at('2027-04-03'), terms) / dayMs).toBeCloseTo(14, 1);
    expect(schoolTimeBetween(at('2026-12-16'), at('2027-01-06'), []) / dayMs).toBe(21);
    expect(isSchoolHoliday(at('2026-12-25'), terms)).toBe(true);
    expect(isSchoolHoliday(at('2027-04-25'), terms)).toBe(false);
  });

  it('takes no gap for a holiday in which a term was left out', () => {
    const [spring, autumn] = terms;
    const gap = [autumn, { ...spring, from: '2027-09-01', to: '2027-12-17' }].filter(
      (term) => term !== undefined,
    ) as typeof terms;
    expect(isSchoolHoliday(at('2027-03-01'), gap)).toBe(false);
  });

  it('counted on and back comes to the same', () => {
    const some = integer({ min: 0, max: 400 * 24 }).map((hours) => at('2026-08-01') + hours * 3_600_000);
    assert(
      property(some, integer({ min: 1, max: 40 * 24 }), (from, hours) => {
        const ms = hours * 3_600_000;
        expect(schoolTimeBetween(from, schoolTimeAfter(from, ms, terms), terms)).toBe(ms);
        expect(schoolTimeBetween(schoolTimeAgo(from, ms, terms), from, terms)).toBe(ms);
      }),
      { numRuns: 60 },
    );
  });
});

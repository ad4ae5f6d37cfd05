import { describe, expect, it } from '@jest/globals';
import { termEnd } from '../../../bot/turns/term-end.ts';
import { localSchema } from '../../../knowledge/schema.ts';

const local = localSchema.parse({
  terms: [
    { name: 'Spring', from: '2027-01-05', to: '2027-03-25' },
    { name: 'Autumn', from: '2026-09-02', to: '2026-12-18' },
  ],
});
const noTerms = localSchema.parse({});

describe('the end of the term', () => {
  it.each([
    ['in a term', '2026-11-21', '2026-12-18', '2026-12-19T00:00:00.000Z'],
    ['on its last day', '2026-12-18', '2026-12-18', '2026-12-19T00:00:00.000Z'],
    ['in the holiday after it', '2026-12-19', '2027-03-25', '2027-03-26T00:00:00.000Z'],
  ])('is the council’s own %s', (_when, today, lastDay, over) => {
    expect(termEnd({ local }, today)).toEqual({ lastDay, fromTermDates: true, over: Date.parse(over) });
  });

  it.each([
    ['once its terms are over', local, '2027-03-26', '2027-04-15', '2027-04-15T23:00:00.000Z'],
    ['in spring', noTerms, '2027-01-01', '2027-04-15', '2027-04-15T23:00:00.000Z'],
    ['in summer', noTerms, '2027-04-16', '2027-08-31', '2027-08-31T23:00:00.000Z'],
    ['in autumn', noTerms, '2026-09-01', '2026-12-31', '2027-01-01T00:00:00.000Z'],
    ['on the last day of the year', noTerms, '2026-12-31', '2026-12-31', '2027-01-01T00:00:00.000Z'],
  ])('is a usual day %s, at midnight in England', (_when, set, today, lastDay, over) => {
    expect(termEnd({ local: set }, today)).toEqual({
      lastDay,
      fromTermDates: false,
      over: Date.parse(over),
    });
  });
});

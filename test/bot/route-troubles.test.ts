import { describe, expect, it } from '@jest/globals';
import { routeTroubles } from '../../bot/route-troubles.ts';
import { safeguardingCard, type SafeguardingRoute } from '../../cards/safeguarding-card.ts';

const today = '2026-11-22';
const route = (more: Partial<SafeguardingRoute>): SafeguardingRoute => ({
  matter: 'child',
  hours: 'always',
  title: 'Front door',
  phone: '01632 960001',
  checked: '2026-11-01',
  ...more,
});
const whole = [
  route({}),
  route({ matter: 'over-18', title: 'Adults' }),
  route({ matter: 'allegation', title: 'LADO' }),
];

describe('what is said of safeguarding routes at start and on /readyz', () => {
  it('is nothing where all are set and were checked of late', () => {
    expect(routeTroubles(whole, today)).toEqual([]);
  });

  it('is each that is missing', () => {
    expect(routeTroubles([], today)).toHaveLength(4);
    expect(routeTroubles([...whole.slice(1), route({ hours: 'in' })], today)).toEqual([
      'no number of the out-of-hours duty team',
    ]);
  });

  it.each([
    ['2026-08-24', 0],
    ['2026-08-23', 1],
    [undefined, 1],
  ])('is each that was checked on %s, 90 days ago or more: %i', (checked, count) => {
    expect(routeTroubles([...whole.slice(1), route({ checked })], today)).toHaveLength(count);
  });

  it('names no number, and the card says of the number that it was not checked', () => {
    const old = [...whole.slice(1), route({ checked: '2026-01-01' })];
    expect(routeTroubles(old, today).join()).not.toContain('960001');
    const words = JSON.stringify(safeguardingCard(old, today).card);
    expect(words).toContain('01632 960001, not checked since 1 January 2026');
  });
});

it('somebody in danger is told to call 999 where the council has set no number for its workers', () => {
  expect(JSON.stringify(safeguardingCard([], today).card)).toContain('get to safety first, then call 999.');
});

import { expect, it } from '@jest/globals';
import { rankGroups, weightOf } from '../../../knowledge/missed/rank.ts';

const day = 86_400_000;
const now = 1_000 * day;
const ago = (...days: readonly number[]) => days.map((one) => ({ at: now - one * day }));

it('counts what was missed for half after thirty days', () => {
  expect(weightOf(ago(0, 30, 60), now)).toBeCloseTo(1.75);
});

it('puts what is asked often and lately first, and old heaps behind', () => {
  const often = ago(1, 2, 3);
  const lately = ago(0);
  const longAgo = ago(200, 200, 200, 200, 200);
  expect(rankGroups([longAgo, lately, often], now)).toEqual([often, lately, longAgo]);
});

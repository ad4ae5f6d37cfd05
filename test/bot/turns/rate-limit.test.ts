import { describe, expect, it } from '@jest/globals';
import { createRateLimit } from '../../../bot/turns/rate-limit.ts';

const asha = { tenant: 'ours', channelUserId: '29:asha' };
const person = (n: number) => ({ tenant: 'ours', channelUserId: `29:${n}` });

const limited = (perPerson: number, perTenant: number) => {
  let now = 1_000_000;
  const limit = createRateLimit({ perPerson, perTenant, now: () => now });
  return { limit, after: (ms: number) => (now += ms), set: (at: number) => (now = at) };
};

describe('what one person may send', () => {
  it('is a minute’s worth at once, then as much as has come back', () => {
    const { limit, after } = limited(10, 1_000);
    expect(Array.from({ length: 10 }, () => limit(asha))).toEqual(Array(10).fill('go'));
    expect(limit(asha)).toBe('say so');
    after(6_000);
    expect([limit(asha), limit(asha)]).toEqual(['go', 'say nothing']);
    after(60_000);
    expect(Array.from({ length: 11 }, () => limit(asha)).filter((pace) => pace === 'go')).toHaveLength(10);
  });

  it('is told at most once a minute, however much comes', () => {
    const { limit, after } = limited(10, 1_000);
    let told = 0;
    for (let second = 0; second < 300; second += 1) {
      for (let n = 0; n < 5; n += 1) told += limit(asha) === 'say so' ? 1 : 0;
      after(1_000);
    }
    expect(told).toBeGreaterThanOrEqual(4);
    expect(told).toBeLessThanOrEqual(5);
  });

  it('does not come to an end for others, in the same tenant or under the same id in another', () => {
    const { limit } = limited(10, 1_000);
    for (let n = 0; n < 50; n += 1) limit(asha);
    expect(limit(person(1))).toBe('go');
    expect(limit({ ...asha, tenant: 'theirs' })).toBe('go');
  });

  it('is not lost when the clock is put back', () => {
    const { limit, set } = limited(10, 1_000);
    limit(asha);
    set(0);
    expect(limit(asha)).toBe('go');
  });
});

describe('what one tenant may send', () => {
  it('is limited too, whoever sends it', () => {
    const { limit } = limited(10, 30);
    const paces = Array.from({ length: 40 }, (_, n) => limit(person(n)));
    expect(paces.filter((pace) => pace === 'go')).toHaveLength(30);
  });

  it('is not used up by one who is over their own limit', () => {
    const { limit } = limited(10, 30);
    for (let n = 0; n < 100; n += 1) limit(asha);
    const others = Array.from({ length: 20 }, (_, n) => limit(person(n)));
    expect(others).toEqual(Array(20).fill('go'));
  });
});

it('remembers a bounded number of people', () => {
  const { limit } = limited(10, 1_000_000);
  for (let n = 0; n < 10; n += 1) limit(asha);
  for (let n = 0; n < 20_001; n += 1) limit(person(n));
  // Forgotten, and so no longer over the limit.
  expect(limit(asha)).toBe('go');
});

import { describe, expect, it } from '@jest/globals';
import { advisedBriefly } from '../../../tab/api/advised-briefly.ts';
import type { Visitor } from '../../../tab/sign-in/sign-in.ts';

const visitor = (entraId: string): Visitor => ({
  person: { tenant: 'council', entraId, channelUserId: `29:${entraId}` },
});

function asking() {
  const state = { now: 0, asked: 0, answer: [{ authority: 'slough' }], down: false };
  const advised = advisedBriefly(
    () => {
      state.asked += 1;
      return state.down ? Promise.reject(new Error('Teams does not answer')) : Promise.resolve(state.answer);
    },
    () => state.now,
  );
  return { state, advised };
}

describe('what the desk believes of who advises', () => {
  it('is asked of Teams once in half a minute, for each person', async () => {
    const { state, advised } = asking();
    expect(await advised(visitor('ada'))).toEqual([{ authority: 'slough' }]);
    state.now = 29_999;
    await advised(visitor('ada'));
    expect(state.asked).toBe(1);
    await advised(visitor('ben'));
    expect(state.asked).toBe(2);
  });

  it('ends half a minute after somebody has left the team', async () => {
    const { state, advised } = asking();
    await advised(visitor('ada'));
    state.answer = [];
    state.now = 30_000;
    expect(await advised(visitor('ada'))).toEqual([]);
  });

  it('is not kept of an outage', async () => {
    const { state, advised } = asking();
    state.down = true;
    await expect(advised(visitor('ada'))).rejects.toThrow('Teams');
    state.down = false;
    expect(await advised(visitor('ada'))).toEqual([{ authority: 'slough' }]);
  });
});

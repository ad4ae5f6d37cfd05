import { describe, expect, it } from '@jest/globals';
import { backOffMs } from '../../../bot/rounds/back-off.ts';

describe('the wait before the next attempt', () => {
  it('stays between a second and five minutes, whatever chance says', () => {
    for (let attempts = 1; attempts <= 60; attempts += 1) {
      for (const chance of [0, 0.5, 0.999]) {
        const waitMs = backOffMs(attempts, 0, () => chance);
        expect(waitMs).toBeGreaterThanOrEqual(1000);
        expect(waitMs).toBeLessThanOrEqual(300_000);
      }
    }
  });

  it('is not the same for all', () => {
    expect(backOffMs(3, 0, () => 0)).toBe(4000);
    expect(backOffMs(3, 0, () => 0.5)).toBe(6000);
  });

  it('is what Teams asks for where that is longer, up to an hour', () => {
    expect(backOffMs(1, 20_000, () => 0)).toBe(20_000);
    expect(backOffMs(6, 20_000, () => 0)).toBe(32_000);
    expect(backOffMs(1, 86_400_000, () => 0)).toBe(3_600_000);
  });
});

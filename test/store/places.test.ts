import { describe, expect, it } from '@jest/globals';
import { createPlaces } from '../../store/places.ts';

describe('Places', () => {
  it('are given to so many at once, and then to whoever waits longest', async () => {
    const { take, giveBack } = createPlaces(2);
    const got: number[] = [];
    const all = [1, 2, 3, 4].map((n) => take().then(() => got.push(n)));
    await Promise.all(all.slice(0, 2));
    expect(got).toEqual([1, 2]);
    giveBack();
    await all[2];
    expect(got).toEqual([1, 2, 3]);
    giveBack();
    await all[3];
    giveBack();
    giveBack();
    await Promise.all([take(), take()]);
  });

  it('are not waited for once those who wait are sent away, and are there again afterwards', async () => {
    const { take, giveBack, sendAway } = createPlaces(1);
    await take();
    const waiting = Promise.allSettled([take(), take()]);
    sendAway(new Error('it does not go on'));
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = take();
    giveBack();
    await next;
  });
});

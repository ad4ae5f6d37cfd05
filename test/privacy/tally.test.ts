import { expect, it } from '@jest/globals';
import { tally } from '../../privacy/kinds/names/tally.ts';

it('counts as a Map does, however many there are and wherever they lie', () => {
  const [counted, told] = [tally(), new Map<number, number>()];
  for (let step = 0; step < 50_000; step += 1) {
    const number = (step * step * 7) % 9_973 === 0 ? 0 : (step * 4_096) % 16_777_213;
    counted.add(number, 1 + (step % 3));
    told.set(number, (told.get(number) ?? 0) + 1 + (step % 3));
  }
  const seen = new Map<number, number>();
  counted.forEach((number, times) => seen.set(number, times));
  expect([...seen].toSorted(([one], [other]) => one - other)).toEqual(
    [...told].toSorted(([one], [other]) => one - other),
  );
  expect([...told].every(([number, times]) => counted.of(number) === times)).toBe(true);
  expect(counted.of(16_777_215)).toBe(0);
});

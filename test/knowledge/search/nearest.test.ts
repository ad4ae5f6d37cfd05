import { describe, expect, it } from '@jest/globals';
import { array, assert, float, integer, property } from 'fast-check';
import { nearest } from '../../../knowledge/search/nearest.ts';

describe('the nearest', () => {
  it('are those that sorting everything would give', () => {
    assert(
      property(
        array(float({ min: -1, max: 1, noNaN: true })),
        integer({ min: 1, max: 20 }),
        integer({ min: 2, max: 5 }),
        float({ min: 0, max: 1, noNaN: true }),
        (values, count, every, above) => {
          const numbers = Float32Array.from(values);
          const skip = (place: number): boolean => place % every === 0;
          const expected = [...numbers.keys()]
            .filter((place) => (numbers[place] ?? 0) > above && !skip(place))
            .toSorted((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b)
            .slice(0, count);
          expect([...nearest(numbers, count, skip, above)]).toEqual(expected);
        },
      ),
    );
  });
});

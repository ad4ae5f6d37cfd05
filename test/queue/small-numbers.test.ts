import { describe, expect, it } from '@jest/globals';
import { array, assert, nat, property } from 'fast-check';
import { smallestShown, withoutSmallNumbers, type Shown } from '../../queue/small-numbers.ts';

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;
const counts = array(nat({ max: 9 }), { minLength: 1, maxLength: 4 });

/** Every row of counts that sums to no more than this and is shown exactly so: what a reader who knows the rule can think of. */
function rowsShownAs(shown: Shown, length: number, most: number): readonly (readonly number[])[] {
  const rows = Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (made, _, place) =>
      made.flatMap((row) => {
        const known = shown.parts[place];
        const values = known === undefined ? Array.from({ length: most }, (__, value) => value + 1) : [known];
        return values.map((value) => [...row, value]);
      }),
    [[]],
  );
  return rows.filter((row) => JSON.stringify(withoutSmallNumbers(row)) === JSON.stringify(shown));
}

describe('counts in a report', () => {
  it.each([
    [[12, 7, 30], [12, 7, 30], 49],
    [[12, 3, 30], [12, undefined, undefined], 45],
    [[12, 3, 4, 30], [12, undefined, undefined, 30], 49],
    [[4, 4, 9], [undefined, undefined, undefined], 17],
    [[1, 1, 40], [undefined, undefined, undefined], 42],
    [[1, 1, 1, 1, 1], [undefined, undefined, undefined, undefined, undefined], undefined],
    [[3, 0], [undefined, 0], undefined],
    [[0, 0], [0, 0], 0],
  ])('%j are shown as %j of %s', (parts, shown, total) => {
    expect(withoutSmallNumbers(parts)).toEqual({ parts: shown, total });
  });

  it('never show a count under 5', () => {
    assert(
      property(counts, (parts) => {
        const { parts: shown, total } = withoutSmallNumbers(parts);
        for (const one of [...shown, total])
          expect(one === undefined || one === 0 || one >= smallestShown).toBe(true);
      }),
    );
  });

  it('show what they show as it is', () => {
    assert(
      property(counts, (parts) => {
        const shown = withoutSmallNumbers(parts);
        for (const [place, one] of shown.parts.entries()) expect([undefined, parts[place]]).toContain(one);
        expect([undefined, parts.reduce((sum, part) => sum + part, 0)]).toContain(shown.total);
      }),
    );
  });

  it('give no small count back, even to somebody who knows the rule and tries every row', () => {
    assert(
      property(counts, (parts) => {
        const shown = withoutSmallNumbers(parts);
        const most = parts.reduce((sum, part) => sum + part, 0) + 2;
        const rows = rowsShownAs(shown, parts.length, Math.min(most, 20));
        expect(rows).toContainEqual(parts);
        const givenBack = [...parts.keys()].filter(
          (place) => isSmall(parts[place] ?? 0) && new Set(rows.map((row) => row[place])).size === 1,
        );
        expect(givenBack).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuse what is no count', () => {
    expect(() => withoutSmallNumbers([1.5])).toThrow(RangeError);
    expect(() => withoutSmallNumbers([-1])).toThrow(RangeError);
  });
});

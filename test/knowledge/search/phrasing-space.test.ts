import { describe, expect, it } from '@jest/globals';
import { featuresOf, kinds } from '../../../knowledge/search/features.ts';
import { phrasingSpace } from '../../../knowledge/search/phrasing-space.ts';
import { atOnce } from '../../../knowledge/search/slices.ts';

const phrasings = [
  'laptop for college',
  'a laptop for a college course',
  'who pays the train fare',
  'who pays the bus fare to college and who pays for the laptop',
  'who pays the train fare',
  'pep',
].map((text) => featuresOf(text.split(' ')));
const space = atOnce(phrasingSpace(phrasings.length, (place) => phrasings[place] ?? { lists: [] }));

/** TF-IDF by the textbook: each kind of feature as long as the root of its share. */
function vectorOf(lists: readonly Int32Array[]): ReadonlyMap<string, number> {
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const vector = new Map<string, number>();
  for (const [kind, list] of lists.entries()) {
    const weights = [...new Set(list)].map((feature) => {
      const times = list.filter((each) => each === feature).length;
      const holding = phrasings.filter((each) => each.lists[kind]?.includes(feature)).length;
      const rarity = Math.log((phrasings.length + 1) / (holding + 1)) + 1;
      return [feature, (1 + Math.log(times)) * rarity] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    const share = Math.sqrt((kinds[kind]?.weight ?? 0) / total);
    for (const [feature, weight] of weights) vector.set(`${kind} ${feature}`, (weight * share) / length);
  }
  return vector;
}

function product(one: readonly Int32Array[], other: readonly Int32Array[]): number {
  const [left, right] = [vectorOf(one), vectorOf(other)];
  let sum = 0;
  for (const [feature, weight] of left) sum += weight * (right.get(feature) ?? 0);
  return sum;
}

describe('how alike phrasings are', () => {
  it('to a text is the product of their vectors, whatever was asked before', () => {
    for (const text of ['who pays for a laptop', 'is there a qwv for college', 'who pays for a laptop']) {
      const { lists } = featuresOf(text.split(' '));
      const alike = [...space.likeness({ lists })];
      for (const [place, phrasing] of phrasings.entries())
        expect(alike[place]).toBeCloseTo(product(lists, phrasing.lists), 6);
    }
  });

  it('to each other is the same in any order, and asked again', () => {
    for (const order of [
      [0, 1, 2, 3, 4, 5],
      [5, 3, 1, 4, 2, 0],
      [3, 0],
    ]) {
      const among = space.among(Int32Array.from(order));
      for (const [row, one] of order.entries())
        for (const [column, other] of order.slice(0, row + 1).entries())
          expect(among[row * order.length + column]).toBeCloseTo(
            product(phrasings[one]?.lists ?? [], phrasings[other]?.lists ?? []),
            6,
          );
    }
  });
});

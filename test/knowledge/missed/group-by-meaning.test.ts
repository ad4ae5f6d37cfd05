import { describe, expect, it } from '@jest/globals';
import { groupingOf } from '../../../bench/grouping.ts';
import { groupByMeaning } from '../../../knowledge/missed/group-by-meaning.ts';
import { linkByAverage } from '../../../knowledge/missed/link-by-average.ts';
import { atOnce } from '../../../knowledge/search/slices.ts';
import { everyPack } from '../every-pack.ts';

const asked = (texts: readonly string[]) => texts.map((text, number) => ({ id: `q${number}`, text }));

describe('grouping by meaning', () => {
  it('brings together what asks for one thing, largest group first', () => {
    const groups = groupByMeaning(
      asked([
        'dog licence',
        'is there free swimming',
        'can my lad get a laptop',
        'who pays for a laptop',
        'laptop for a yr 4 kid?',
        'swimming lessons free for looked after children?',
      ]),
    );
    expect(groups).toEqual([['q2', 'q3', 'q4'], ['q1', 'q5'], ['q0']]);
  });

  it('puts every question in exactly one group, empty ones and those beyond the first 2,000 too', () => {
    const many = asked([
      ...Array.from({ length: 2_100 }, (_, number) => `matter${number} thing${number * 7}`),
      '',
      '   ',
      'matter5 thing35 again',
    ]);
    const groups = groupByMeaning(many);
    expect(groups.flat().toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    expect(groups.find((group) => group.includes('q5'))).toContain('q2102');
  });

  it('groups the phrasings of the packs as well as it is said to', () => {
    const packs = everyPack();
    const { precision, recall } = groupingOf(packs, 12);
    expect(precision).toBeGreaterThan(0.65);
    expect(recall).toBeGreaterThan(0.12);
  });
});

describe('linking by average', () => {
  it('comes to the groups that joining the likest two again and again comes to', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const alike = randomMatrix(12, seed);
      const chained = atOnce(linkByAverage(Float32Array.from(alike), 12, 0.5));
      expect(sorted(chained)).toEqual(sorted(greedily(alike, 12, 0.5)));
    }
  });
});

function randomMatrix(size: number, seed: number): Float32Array {
  const alike = new Float32Array(size * size);
  let state = seed;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < row; column += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      alike[row * size + column] = alike[column * size + row] = state / 2 ** 32;
    }
  return alike;
}

function greedily(alike: Float32Array, size: number, threshold: number): readonly (readonly number[])[] {
  const groups = Array.from({ length: size }, (_, place) => [place]);
  const mean = (one: readonly number[], other: readonly number[]) =>
    one.flatMap((a) => other.map((b) => alike[a * size + b] ?? 0)).reduce((sum, value) => sum + value, 0) /
    (one.length * other.length);
  for (;;) {
    const pairs = groups.flatMap((one, at) =>
      groups.slice(0, at).map((other) => ({ one, other, value: mean(one, other) })),
    );
    const best = pairs.toSorted((a, b) => b.value - a.value)[0];
    if (best === undefined || best.value < threshold) return groups;
    best.one.push(...best.other);
    groups.splice(groups.indexOf(best.other), 1);
  }
}

function sorted(groups: readonly (readonly number[])[]): readonly string[] {
  return groups.map((group) => group.toSorted((a, b) => a - b).join(' ')).toSorted();
}

import type { FeatureIndex } from './feature-index.ts';

/**
 * How alike phrasings are to each other, row by row, at and below the diagonal. `scratch` is a number for every feature, all
 * zero between calls. What is given is good until the next call, which writes into the same.
 */
export function kernelAmong(
  { phrasings, ownStarts, own, ownWeights, toItself }: FeatureIndex,
  scratch: Float32Array,
): (chosen: Int32Array) => Float32Array {
  const known = knownPairs(phrasings);
  let alike = new Float32Array(0);
  const spread = (phrasing: number): void => {
    const end = ownStarts[phrasing + 1] ?? 0;
    for (let at = ownStarts[phrasing] ?? 0; at < end; at += 1) scratch[own[at] ?? 0] = ownWeights[at] ?? 0;
  };
  const clear = (phrasing: number): void => {
    const end = ownStarts[phrasing + 1] ?? 0;
    for (let at = ownStarts[phrasing] ?? 0; at < end; at += 1) scratch[own[at] ?? 0] = 0;
  };
  /** Goes by the features' numbers, so that the sum is the same whichever of the two is spread. */
  const productWith = (phrasing: number): number => {
    let sum = 0;
    const end = ownStarts[phrasing + 1] ?? 0;
    for (let at = ownStarts[phrasing] ?? 0; at < end; at += 1)
      sum += (scratch[own[at] ?? 0] ?? 0) * (ownWeights[at] ?? 0);
    return sum;
  };
  return (chosen) => {
    const size = chosen.length;
    if (alike.length < size * size) alike = new Float32Array(size * size);
    for (let row = 0; row < size; row += 1) {
      const one = chosen[row] ?? 0;
      let isSpread = false;
      for (let column = 0; column < row; column += 1) {
        const other = chosen[column] ?? 0;
        let value = known.of(one, other);
        if (value === unknown) {
          if (!isSpread) spread(one);
          isSpread = true;
          value = productWith(other);
          known.keep(one, other, value);
        }
        alike[row * size + column] = value;
      }
      if (isSpread) clear(one);
      alike[row * size + row] = toItself[one] ?? 0;
    }
    return alike;
  };
}

/** How many pairs of phrasings are kept: a third of a MB. A power of two. */
const pairsKept = 32_768;
/** No pair is as little alike as this. */
const unknown = -1;

/**
 * How alike two phrasings are does not change, and those of one matter are weighed against each other whenever it is asked
 * about. A place is overwritten by the next pair that falls on it.
 */
function knownPairs(phrasings: number): {
  readonly of: (one: number, other: number) => number;
  readonly keep: (one: number, other: number, alike: number) => void;
} {
  const pairs = new Float64Array(pairsKept).fill(-1);
  const alike = new Float32Array(pairsKept);
  const pairOf = (one: number, other: number): number =>
    one < other ? one * phrasings + other : other * phrasings + one;
  const placeOf = (pair: number): number => Math.imul(pair | 0, 0x9e3779b1) >>> 17;
  return {
    of: (one, other) => {
      const pair = pairOf(one, other);
      const place = placeOf(pair);
      return pairs[place] === pair ? (alike[place] ?? unknown) : unknown;
    },
    keep: (one, other, value) => {
      const pair = pairOf(one, other);
      const place = placeOf(pair);
      pairs[place] = pair;
      alike[place] = value;
    },
  };
}

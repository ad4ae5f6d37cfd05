import type { FeatureIndex } from './feature-index.ts';

/** This many products are summed side by side: a sum waits for the one before it, and four do not wait for each other. */
const abreast = 4;

/**
 * How alike phrasings are to each other, row by row, at and below the diagonal. What is given is good until the next call,
 * which writes into the same. Of two phrasings the one with more features is spread out and the other gone through; each sum
 * goes by the features' numbers, so that it is the same whichever of the two is spread.
 */
export function kernelAmong({
  ownStarts,
  own,
  ownWeights,
  shared,
  toItself,
}: FeatureIndex): (chosen: Int32Array) => Float32Array {
  /** A weight for every feature; all zero between calls. */
  const scratch = new Float32Array(shared);
  let alike = new Float32Array(0);
  /** The rows by how many features their phrasings have, fewest first, and what these begin and end at. */
  let rows = new Uint16Array(0);
  let begins = new Int32Array(0);
  let ends = new Int32Array(0);
  const sums = new Float64Array(abreast);
  const makeRoom = (size: number): void => {
    alike = new Float32Array(size * size);
    rows = new Uint16Array(size + abreast);
    begins = new Int32Array(size + abreast);
    ends = new Int32Array(size + abreast);
  };
  const spread = (from: number, end: number): void => {
    for (let at = from; at < end; at += 1) scratch[own[at] ?? 0] = ownWeights[at] ?? 0;
  };
  const clear = (from: number, end: number): void => {
    for (let at = from; at < end; at += 1) scratch[own[at] ?? 0] = 0;
  };
  const summedOn = (from: number, end: number, before: number): number => {
    let sum = before;
    for (let at = from; at < end; at += 1) sum += (scratch[own[at] ?? 0] ?? 0) * (ownWeights[at] ?? 0);
    return sum;
  };
  /** The products of what is spread with four phrasings, of which the first has the fewest features. */
  const multiply = (place: number): void => {
    const [first, second, third, fourth] = [
      begins[place] ?? 0,
      begins[place + 1] ?? 0,
      begins[place + 2] ?? 0,
      begins[place + 3] ?? 0,
    ];
    const least = (ends[place] ?? 0) - first;
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = 0; at < least; at += 1) {
      one += (scratch[own[first + at] ?? 0] ?? 0) * (ownWeights[first + at] ?? 0);
      two += (scratch[own[second + at] ?? 0] ?? 0) * (ownWeights[second + at] ?? 0);
      three += (scratch[own[third + at] ?? 0] ?? 0) * (ownWeights[third + at] ?? 0);
      four += (scratch[own[fourth + at] ?? 0] ?? 0) * (ownWeights[fourth + at] ?? 0);
    }
    sums[0] = one;
    sums[1] = summedOn(second + least, ends[place + 1] ?? 0, two);
    sums[2] = summedOn(third + least, ends[place + 2] ?? 0, three);
    sums[3] = summedOn(fourth + least, ends[place + 3] ?? 0, four);
  };
  return (chosen) => {
    const size = chosen.length;
    if (alike.length < size * size) makeRoom(size);
    for (let row = 0; row < size; row += 1) {
      const one = chosen[row] ?? 0;
      const [begin, end] = [ownStarts[one] ?? 0, ownStarts[one + 1] ?? 0];
      let at = row;
      for (; at > 0 && (ends[at - 1] ?? 0) - (begins[at - 1] ?? 0) > end - begin; at -= 1) {
        rows[at] = rows[at - 1] ?? 0;
        begins[at] = begins[at - 1] ?? 0;
        ends[at] = ends[at - 1] ?? 0;
      }
      rows[at] = row;
      begins[at] = begin;
      ends[at] = end;
      alike[row * size + row] = toItself[one] ?? 0;
    }
    for (let longer = 1; longer < size; longer += 1) {
      const row = rows[longer] ?? 0;
      spread(begins[longer] ?? 0, ends[longer] ?? 0);
      for (let place = 0; place < longer; place += abreast) {
        multiply(place);
        for (let step = 0; step < Math.min(abreast, longer - place); step += 1) {
          const column = rows[place + step] ?? 0;
          alike[Math.max(row, column) * size + Math.min(row, column)] = sums[step] ?? 0;
        }
      }
      clear(begins[longer] ?? 0, ends[longer] ?? 0);
    }
    return alike;
  };
}

import type { Steps } from './slices.ts';

/** Numbers from 0 for whatever has a hash, in the order in which they were first met. */
export interface Numbering {
  /** The number of a hash, which gets the next one where it has none. */
  readonly add: (hash: number) => number;
  /** How many there are. */
  readonly size: () => number;
  /** The hash of every number, in their order. */
  readonly hashes: () => Int32Array;
}

const fewest = 65_536;

/**
 * Numbers hashes of 32 bits that are well stirred. Flat arrays with open addressing, never more than half full: a Map of a pack's
 * features takes four times the memory, and ten times as long to fill.
 */
export function numbering(): Numbering {
  let hashes = new Int32Array(fewest);
  let numbers = new Int32Array(fewest).fill(-1);
  let used = 0;
  /** Where a hash stands, or would. */
  const placeOf = (hash: number): number => {
    const last = hashes.length - 1;
    let place = hash & last;
    while (numbers[place] !== -1 && hashes[place] !== hash) place = (place + 1) & last;
    return place;
  };
  const grow = (): void => {
    const [before, numbersBefore] = [hashes, numbers];
    hashes = new Int32Array(2 * before.length);
    numbers = new Int32Array(hashes.length).fill(-1);
    numbersBefore.forEach((number, place) => {
      if (number === -1) return;
      const hash = before[place] ?? 0;
      const next = placeOf(hash);
      hashes[next] = hash;
      numbers[next] = number;
    });
  };
  return {
    add: (hash) => {
      const place = placeOf(hash);
      const known = numbers[place] ?? -1;
      if (known !== -1) return known;
      hashes[place] = hash;
      numbers[place] = used;
      used += 1;
      if (2 * used > hashes.length) grow();
      return used - 1;
    },
    size: () => used,
    hashes: () => {
      const inOrder = new Int32Array(used);
      numbers.forEach((number, place) => {
        if (number !== -1) inOrder[number] = hashes[place] ?? 0;
      });
      return inOrder;
    },
  };
}

/** A numbering that is done with: other numbers, in a fifth of the memory. */
export interface Numbers {
  /** The number of a hash; -1 where it has none. */
  readonly of: (hash: number) => number;
  /** Which number each of the numbering's became. */
  readonly became: Int32Array;
}

/** Numbers hashes anew by what they begin with, so that a number is where its hash stands. About two share a beginning. */
export function* packed({ hashes: all }: Numbering): Steps<Numbers> {
  const met = all();
  yield;
  const bits = Math.max(1, Math.ceil(Math.log2(met.length + 1)) - 1);
  const cut = 32 - bits;
  const starts = new Int32Array(2 ** bits + 1);
  for (const hash of met) starts[(hash >>> cut) + 1] = (starts[(hash >>> cut) + 1] ?? 0) + 1;
  yield;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  yield;
  const became = new Int32Array(met.length);
  const hashes = new Int32Array(met.length);
  const next = starts.slice();
  for (let number = 0; number < met.length; number += 1) {
    const hash = met[number] ?? 0;
    const place = next[hash >>> cut] ?? 0;
    next[hash >>> cut] = place + 1;
    hashes[place] = hash;
    became[number] = place;
    if (number % 65_536 === 65_535) yield;
  }
  return { of: numberIn(hashes, starts, cut), became };
}

/** By itself, so that what it was made with is not kept with it. */
function numberIn(hashes: Int32Array, starts: Int32Array, cut: number): Numbers['of'] {
  return (hash) => {
    const start = hash >>> cut;
    const end = starts[start + 1] ?? 0;
    for (let place = starts[start] ?? 0; place < end; place += 1) if (hashes[place] === hash) return place;
    return -1;
  };
}

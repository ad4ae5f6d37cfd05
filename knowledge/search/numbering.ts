/** Numbers from 0 for whatever has a hash, in the order in which they were first met. */
export interface Numbering {
  /** The number of a hash, which gets the next one where it has none. */
  readonly add: (hash: number) => number;
  /** The number of a hash; undefined where it has none. */
  readonly of: (hash: number) => number | undefined;
  /** How many there are. */
  readonly size: () => number;
}

const fewest = 65_536;

/**
 * Numbers hashes of 32 bits that are well stirred. Two flat arrays with open addressing, never more than half full: a Map of a pack's
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
    of: (hash) => {
      const number = numbers[placeOf(hash)] ?? -1;
      return number === -1 ? undefined : number;
    },
    size: () => used,
  };
}

/** How often whole numbers from 0 to 2³⁰ were met. */
export interface Tally {
  readonly add: (number: number, times: number) => void;
  /** 0 for what was never met. */
  readonly of: (number: number) => number;
  /** Goes through all that were met, in no order that means anything. */
  readonly forEach: (each: (number: number, times: number) => void) => void;
}

/** Places to begin with; a power of two. */
const fewest = 1_024;

/**
 * Counts numbers in flat arrays with open addressing, never more than three quarters full: a Map of the tens of thousands that
 * spellings are made of takes five times the memory, and every collection goes through it.
 */
export function tally(): Tally {
  /** One more than the number in each place; 0 where there is none. */
  let numbers = new Int32Array(fewest);
  let counts = new Int32Array(fewest);
  let used = 0;
  /** Where a number stands, or would. */
  const placeOf = (number: number): number => {
    const last = numbers.length - 1;
    let place = (Math.imul(number, 0x9e3779b1) >>> 7) & last;
    while (numbers[place] !== 0 && numbers[place] !== number + 1) place = (place + 1) & last;
    return place;
  };
  const grow = (): void => {
    const [before, countsBefore] = [numbers, counts];
    numbers = new Int32Array(2 * before.length);
    counts = new Int32Array(numbers.length);
    before.forEach((next, place) => {
      if (next === 0) return;
      const to = placeOf(next - 1);
      numbers[to] = next;
      counts[to] = countsBefore[place] ?? 0;
    });
  };
  return {
    add: (number, times) => {
      const place = placeOf(number);
      if (numbers[place] === 0) {
        numbers[place] = number + 1;
        used += 1;
      }
      counts[place] = (counts[place] ?? 0) + times;
      if (4 * used > 3 * numbers.length) grow();
    },
    of: (number) => counts[placeOf(number)] ?? 0,
    forEach: (each) => {
      for (let place = 0; place < numbers.length; place += 1) {
        const next = numbers[place] ?? 0;
        if (next !== 0) each(next - 1, counts[place] ?? 0);
      }
    },
  };
}

import { setImmediate } from 'node:timers/promises';

/** Work that stops for breath: it yields about every millisecond, and returns what it made. */
export type Steps<T> = Generator<void, T, void>;

/** A slice may hold the event loop this long, in milliseconds; a turn notices nothing below twenty. */
const longestSlice = 5;

/** Does all of the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work in slices and lets everything else have its turn between them. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const from = performance.now();
    while (performance.now() - from < longestSlice) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await setImmediate();
  }
}

/** `map` that yields after every so many items. */
export function* mapped<T, U>(items: readonly T[], each: (item: T, place: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [place, item] of items.entries()) {
    made.push(each(item, place));
    if (place % 32 === 31) yield;
  }
  return made;
}

/** Does something for every number below `count`, and yields after every `step` of them. */
export function* counted(count: number, each: (place: number) => void, step = 32): Steps<void> {
  for (let place = 0; place < count; place += 1) {
    each(place);
    if (place % step === step - 1) yield;
  }
}

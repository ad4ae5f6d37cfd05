import * as fc from 'fast-check';
import { anyValue } from './nasty.ts';

/** One change to a JSON value, at a place that `where` picks among all there are. */
interface Change {
  readonly what: 'replace' | 'remove' | 'rename' | 'wrap' | 'double';
  /** 0 to below 1: which of the places. */
  readonly where: number;
  readonly by: unknown;
}

/** Up to three changes; mostly none or one, so that much of what is sent goes deep. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    what: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'wrap', 'double'),
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    by: anyValue,
  }),
  { maxLength: 3, size: 'small' },
);

/** Carries the changes out on a copy. */
export function mutated(value: unknown, wanted: readonly Change[]): unknown {
  const copy = { root: structuredClone(value) };
  for (const change of wanted) {
    const places = placesIn(copy);
    const place = places[Math.floor(change.where * places.length)];
    if (place !== undefined) carryOut(change, place);
  }
  return copy.root;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(root: object): readonly Place[] {
  const places: Place[] = [];
  const waiting: object[] = [root];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    for (const [key, held] of Object.entries(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      if (typeof held === 'object' && held !== null) waiting.push(held as object);
    }
  }
  return places;
}

function carryOut({ what, by }: Change, { holder, key }: Place): void {
  const held = holder[key];
  if (what === 'replace') holder[key] = by;
  if (what === 'remove') Reflect.deleteProperty(holder, key);
  if (what === 'wrap') holder[key] = [held];
  if (what === 'double') holder[key] = typeof held === 'string' ? held + held : [held, held];
  if (what === 'rename') {
    Reflect.deleteProperty(holder, key);
    holder[key.toUpperCase()] = held;
  }
}

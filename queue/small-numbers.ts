/** The smallest count of people or queries that is shown, as in the statistics that the Department for Education publishes. */
export const smallestShown = 5;

/** The parts of a total as they may be shown; undefined where a number is held back. */
export interface Shown {
  readonly parts: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/**
 * Holds back what could lead to a child: every part from 1 to 4 and, so that the total does not give them back, others
 * from the end until at least two are held back, together 5 or more, and no single set of numbers fits. Where the parts
 * do not allow it the total is held back too. A zero is nobody and is shown. Which others go is told by their place and
 * never by their size, which would say something of what is held back: so the parts come in an order of their own (by
 * month, by purpose), not by size. The promise holds for one row of parts and its total; a table of two ways is to be
 * shown one way at a time. Throws a RangeError for anything but whole numbers from 0.
 */
export function withoutSmallNumbers(parts: readonly number[]): Shown {
  if (parts.some((part) => !Number.isInteger(part) || part < 0))
    throw new RangeError('Counts are whole numbers from 0.');
  const total = parts.reduce((sum, part) => sum + part, 0);
  const heldBack = new Set([...parts.keys()].filter((place) => isSmall(parts[place] ?? 0)));
  if (heldBack.size === 0) return { parts, total };
  const others = [...parts.keys()].filter((place) => (parts[place] ?? 0) >= smallestShown).toReversed();
  for (const place of others) {
    if (isSafe(parts, heldBack)) break;
    heldBack.add(place);
  }
  return {
    parts: parts.map((part, place) => (heldBack.has(place) ? undefined : part)),
    total: isSafe(parts, heldBack) ? total : undefined,
  };
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/**
 * Whether what is held back cannot be worked out from its sum. One alone could be, and so could many that can only all be
 * ones, or all be fours.
 */
function isSafe(parts: readonly number[], heldBack: ReadonlySet<number>): boolean {
  const counts = [...heldBack].map((place) => parts[place] ?? 0);
  const sum = counts.reduce((all, count) => all + count, 0);
  const allFours = counts.every((count) => count === smallestShown - 1);
  return counts.length > 1 && sum >= smallestShown && sum > counts.length && !allFours;
}

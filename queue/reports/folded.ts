import type { Counted } from './figures.ts';
import type { CountRow } from './report.ts';

/** What the rows of a table are of: what the bot was asked, and what the advice line was asked. */
export const askedOfBot = { name: 'Asked the bot', of: 'answers' } as const;
export const askedOfLine = { name: 'Asked the advice line', of: 'queries' } as const;

/** What a row is called where nothing is known. */
export const notKnown = 'Not known';

/** Rows of a table: keys of one name are one row, and what is not known comes last. */
export function foldedRows(
  measures: readonly (readonly Counted[])[],
  nameOf: (key: string) => string,
): readonly CountRow[] {
  const rows = new Map<string, number[]>();
  for (const [at, counted] of measures.entries()) {
    for (const { key, count } of counted) {
      const name = key === undefined ? notKnown : nameOf(key);
      const counts = rows.get(name) ?? measures.map(() => 0);
      counts[at] = (counts[at] ?? 0) + count;
      rows.set(name, counts);
    }
  }
  return [...rows]
    .map(([name, counts]): CountRow => ({ name, counts, ...(name === notKnown ? { last: true } : {}) }))
    .toSorted(
      (one, other) =>
        Number(one.name === notKnown) - Number(other.name === notKnown) ||
        one.name.localeCompare(other.name, 'en-GB'),
    );
}

/** Rows in a set order, one for each name even where there is nothing, and what is not known last. */
export function rowsFor(
  names: Readonly<Record<string, string>>,
  measures: readonly (readonly Counted[])[],
): readonly CountRow[] {
  const known = Object.entries(names).map(([key, name]) => ({
    name,
    counts: measures.map((counted) => sumOf(counted.filter((one) => one.key === key))),
  }));
  const rest = measures.map((counted) =>
    sumOf(counted.filter(({ key }) => key === undefined || !Object.hasOwn(names, key))),
  );
  return [...known, { name: notKnown, counts: rest }];
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

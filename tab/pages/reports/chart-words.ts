import type { ReportTable } from '../../contract-reports.ts';

/** How a figure that is held back is written (Analysis Function, "Symbols in tables": c for confidential). */
export const heldBack = '[c]';

/** So many bars are looked at at once; the table has all. */
export const mostBars = 12;

/** What a chart says, for whoever does not see it: its largest figures by column, and how many are held back. */
export function chartWords({ columns, rows }: ReportTable, series: readonly number[]): string {
  return series
    .map((column) => {
      const known = rows.flatMap((row) => {
        const count = row[column];
        return typeof count === 'number' && count > 0 ? [{ name: String(row[0]), count }] : [];
      });
      const held = rows.filter((row) => row[column] === null).length;
      const largest = known
        .toSorted((one, other) => other.count - one.count)
        .slice(0, 3)
        .map(({ name, count }) => `${name}: ${count}`);
      const words = largest.length === 0 ? 'no figure to show' : `largest ${largest.join('; ')}`;
      return `${columns[column] ?? ''}: ${words}${held > 0 ? `; ${held} held back` : ''}.`;
    })
    .join(' ');
}

/** The columns that a chart draws: two at most, and of counts only. */
export function seriesOf({ columns, rows }: ReportTable): readonly number[] {
  return columns
    .flatMap((_, column) =>
      column > 0 && rows.every((row) => row[column] === null || typeof row[column] === 'number')
        ? [column]
        : [],
    )
    .slice(0, 2);
}

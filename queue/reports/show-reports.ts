import { smallestShown, withoutSmallNumbers } from '../small-numbers.ts';
import type { Cell, CountTable, PlainTable, Report, ShownReport, ShownTable } from './report.ts';

/** The row of sums under a table. */
const allRows = 'All';

/**
 * The reports with every small number held back, and others with them so that no total gives them back. What divides the same
 * total in several ways is looked at together: where one of the ways cannot show the total, none of them shows anything of
 * it but zeros, since the total could be read off another.
 */
export function showReports(reports: readonly Report[]): readonly ShownReport[] {
  const counts = reports.flatMap(({ tables }) => tables.filter((table) => table.kind === 'counts'));
  const closed = new Set(
    counts.flatMap((table) =>
      table.measures
        .filter(
          (_, at) => table.noTotal !== true && withoutSmallNumbers(column(table, at)).total === undefined,
        )
        .map(({ of }) => of),
    ),
  );
  return reports.map(({ name, title, inWords, tables, notes }) => {
    const shown = tables.map((table) =>
      table.kind === 'plain' ? plainly(table) : withHeldBack(table, closed),
    );
    return { name, title, summary: inWords(shown), tables: shown, notes };
  });
}

function column({ rows }: CountTable, at: number): readonly number[] {
  return rows.map(({ counts }) => counts[at] ?? 0);
}

function unlessSmall(count: number): number | undefined {
  return count > 0 && count < smallestShown ? undefined : count;
}

function plainly({ id, caption, columns, rows, note }: PlainTable): ShownTable {
  return { id, caption, columns, rows, ...(note === undefined ? {} : { note }) };
}

function withHeldBack(table: CountTable, closed: ReadonlySet<string>): ShownTable {
  const { id, caption, rowsAre, measures, rows, order, chart, beside, note } = table;
  const shown = measures.map(({ of }, at) => {
    const parts = column(table, at);
    if (table.noTotal === true) return { parts: parts.map(unlessSmall), total: undefined };
    return closed.has(of)
      ? { parts: parts.map((part) => (part === 0 ? 0 : undefined)), total: undefined }
      : withoutSmallNumbers(parts);
  });
  const cells = rows.map(({ name }, row): readonly Cell[] => {
    const counts = shown.map(({ parts }) => parts[row] ?? null);
    if (beside === undefined) return [name, ...counts];
    const [first] = counts;
    const seen = typeof first === 'number' && first >= smallestShown;
    return [name, ...counts, seen ? (beside.values[row] ?? '') : first === 0 ? '' : null];
  });
  return {
    id,
    caption,
    columns: [rowsAre, ...measures.map(({ name }) => name), ...(beside === undefined ? [] : [beside.name])],
    rows: order === 'largest first' ? largestFirst(rows, cells) : cells,
    ...(table.noTotal === true
      ? {}
      : {
          total: [allRows, ...shown.map(({ total }) => total ?? null), ...(beside === undefined ? [] : [''])],
        }),
    ...(chart === 'none' ? {} : { chart }),
    ...(note === undefined ? {} : { note }),
  };
}

function largestFirst(
  rows: CountTable['rows'],
  cells: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const standing = (last: boolean) => cells.filter((_, at) => (rows[at]?.last === true) === last);
  return [...standing(false).toSorted(byWhatIsShown), ...standing(true)];
}

/** The largest first, and after all of these what is held back, as it came: its place must not tell its size. */
function byWhatIsShown(one: readonly Cell[], other: readonly Cell[]): number {
  return sizeOf(other) - sizeOf(one);
}

function sizeOf(cells: readonly Cell[]): number {
  const counts = cells.filter((cell) => typeof cell === 'number');
  return cells.slice(1).every((cell) => cell === null) ? -1 : counts.reduce((sum, count) => sum + count, 0);
}

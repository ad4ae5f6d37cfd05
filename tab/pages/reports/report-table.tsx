import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cell, ReportTable } from '../../contract-reports.ts';
import { heldBack } from './chart-words.ts';

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  // The heading above says the same to whoever sees it.
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: '6px 12px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
    minWidth: '60px',
  },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'normal', verticalAlign: 'bottom' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  sum: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, margin: '8px 0 0' },
});

/** A report's table, with its caption and heads. It scrolls by itself where it is wider than the page. */
export function TableShown({ table }: { readonly table: ReportTable }): React.JSX.Element {
  const styles = useStyles();
  const { caption, columns, rows, total, note } = table;
  const isFigure = (column: number): boolean =>
    column > 0 && rows.every((row) => typeof row[column] !== 'string' || /^[\d.]*$/.test(row[column]));
  const cellStyle = (column: number): string => mergeClasses(styles.cell, isFigure(column) && styles.figure);
  const line = (cells: readonly Cell[], sum: boolean): React.JSX.Element[] =>
    cells.map((cell, column) =>
      column === 0 ? (
        <th key={columns[column]} scope="row" className={mergeClasses(styles.cell, sum && styles.sum)}>
          {cell}
        </th>
      ) : (
        <td key={columns[column]} className={mergeClasses(cellStyle(column), sum && styles.sum)}>
          {cell === null ? <abbr title="held back">{heldBack}</abbr> : cell}
        </td>
      ),
    );
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((name, column) => (
                <th key={name} scope="col" className={mergeClasses(cellStyle(column), styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>{line(row, false)}</tr>
            ))}
            {total !== undefined && <tr>{line(total, true)}</tr>}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className={styles.note}>Nothing.</p>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  );
}

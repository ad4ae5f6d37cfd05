import { Button, makeStyles, Subtitle1, Title3, tokens } from '@fluentui/react-components';
import type { ReportRead, ReportTable } from '../../contract-reports.ts';
import { BarChart } from './bar-chart.tsx';
import { heldBack, mostBars, seriesOf } from './chart-words.ts';
import { ColumnChart } from './column-chart.tsx';
import { TableShown } from './report-table.tsx';

const useStyles = makeStyles({
  report: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', minWidth: 0 },
  heading: { margin: 0 },
  summary: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    minWidth: 0,
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    breakInside: 'avoid',
  },
  more: { cursor: 'pointer', color: tokens.colorNeutralForeground1 },
  notes: {
    margin: 0,
    paddingLeft: '20px',
    display: 'grid',
    gap: '4px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What is said wherever something is held back. */
export const heldBackWords = `${heldBack} stands for a figure that is held back: a count from 1 to 4, or one from which such a count could be worked out.`;

/** A table of more rows than this stands behind its chart until it is asked for. */
const longTable = 14;

/** One report: what it says in words, its charts with their tables, and how it was counted. */
export function ReportView(shown: {
  readonly report: ReportRead;
  /** Everything open, as on paper. */
  readonly onPaper?: boolean;
  readonly onSave?: (table: ReportTable) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { report, onPaper = false, onSave } = shown;
  const held = report.tables.some(({ rows, total }) =>
    [...rows, total ?? []].some((row) => row.includes(null)),
  );
  return (
    <section className={styles.report} aria-label={report.title}>
      <Title3 as="h2" className={styles.heading}>
        {report.title}
      </Title3>
      {report.summary.length > 0 && <p className={styles.summary}>{report.summary.join(' ')}</p>}
      {report.tables.map((table) => (
        <div key={table.id} className={styles.panel}>
          <Subtitle1 as="h3" className={styles.heading}>
            {table.caption}
          </Subtitle1>
          <OneTable table={table} onPaper={onPaper} />
          {onSave !== undefined && table.rows.length > 0 && (
            <div className="not-on-paper">
              <Button size="small" aria-label={`Save as CSV: ${table.caption}`} onClick={() => onSave(table)}>
                Save as CSV
              </Button>
            </div>
          )}
        </div>
      ))}
      <ul className={styles.notes}>
        {held && <li>{heldBackWords}</li>}
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function OneTable({
  table,
  onPaper,
}: {
  readonly table: ReportTable;
  readonly onPaper: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const series = seriesOf(table);
  const drawn =
    table.chart !== undefined &&
    table.rows.some((row) => series.some((column) => typeof row[column] === 'number' && row[column] !== 0));
  if (!drawn) return <TableShown table={table} />;
  const cut = table.chart === 'bars' && table.rows.length > mostBars;
  return (
    <>
      {table.chart === 'columns' ? (
        <ColumnChart table={table} series={series} />
      ) : (
        <BarChart table={table} series={series} />
      )}
      {cut && (
        <span>
          The first {mostBars} are drawn; the table has all {table.rows.length}.
        </span>
      )}
      {onPaper || table.rows.length <= longTable ? (
        <TableShown table={table} />
      ) : (
        <details>
          <summary className={styles.more}>
            The table of “{table.caption}”, {table.rows.length} rows
          </summary>
          <TableShown table={table} />
        </details>
      )}
    </>
  );
}

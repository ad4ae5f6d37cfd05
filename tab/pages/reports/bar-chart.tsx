import { useId } from 'react';
import type { ReportTable } from '../../contract-reports.ts';
import { chartWords, heldBack, mostBars } from './chart-words.ts';
import { Bar, Hatching, Legend, seriesInk } from './series.tsx';
import { useWidth } from './use-width.ts';

const rowGap = 12;
const nameHeight = 18;
const barHeight = 14;
const barGap = 3;
/** Room for the figure behind the longest bar. */
const figureWidth = 56;
/** About what one letter takes, so that a name that is too long is cut and not run over. */
const letterWidth = 7;

/** Bars that lie, each under its name and with its figure behind it. */
export function BarChart(shown: {
  readonly table: ReportTable;
  readonly series: readonly number[];
}): React.JSX.Element {
  const { table, series } = shown;
  const id = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  const rows = table.rows.slice(0, mostBars);
  const counts = rows.flatMap((row) => series.map((column) => row[column]));
  const most = Math.max(1, ...counts.filter((count) => typeof count === 'number'));
  const rowHeight = nameHeight + series.length * (barHeight + barGap) + rowGap;
  return (
    <div ref={place}>
      <Legend names={series.map((column) => table.columns[column] ?? '')} hatching={id} />
      <svg
        role="img"
        aria-labelledby={`${id}-name ${id}-words`}
        width={width}
        height={rows.length * rowHeight}
        style={{ display: 'block', marginTop: 8 }}
      >
        <title id={`${id}-name`}>{`Bar chart: ${table.caption}`}</title>
        <desc id={`${id}-words`}>{chartWords(table, series)}</desc>
        <Hatching id={`${id}-hatching`} />
        {rows.map((row, at) => (
          <g key={String(row[0])} transform={`translate(0 ${at * rowHeight})`}>
            <text y={nameHeight - 5} fontSize="13" fill={seriesInk.words}>
              {cut(String(row[0]), width)}
            </text>
            {series.map((column, which) => (
              <g key={column} transform={`translate(0 ${nameHeight + which * (barHeight + barGap)})`}>
                <OneBar
                  count={row[column] ?? null}
                  series={which}
                  most={most}
                  width={width - figureWidth}
                  hatching={`${id}-hatching`}
                />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function OneBar(shown: {
  readonly count: string | number | null;
  readonly series: number;
  readonly most: number;
  readonly width: number;
  readonly hatching: string;
}): React.JSX.Element {
  const { count } = shown;
  const length = typeof count === 'number' && count > 0 ? Math.max(2, (count / shown.most) * shown.width) : 0;
  return (
    <>
      {length > 0 && (
        <Bar
          series={shown.series}
          hatching={shown.hatching}
          at={{ x: 0.5, y: 0.5, width: length, height: barHeight - 1 }}
        />
      )}
      <text x={length + 6} y={barHeight - 3} fontSize="12" fill={seriesInk.words}>
        {count === null ? heldBack : count}
      </text>
    </>
  );
}

function cut(name: string, width: number): string {
  const room = Math.floor(width / letterWidth);
  return name.length <= room ? name : `${name.slice(0, room - 1)}…`;
}

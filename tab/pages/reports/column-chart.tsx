import { useId } from 'react';
import type { ReportTable } from '../../contract-reports.ts';
import { chartWords } from './chart-words.ts';
import { Bar, Hatching, Legend, seriesInk } from './series.tsx';
import { useWidth } from './use-width.ts';

const height = 200;
const above = 12;
const below = 24;
const left = 40;
/** Names under the columns need so much each; in between they are left out. */
const nameWidth = 84;

/** Columns that stand side by side in time, with a few lines to read their height by. */
export function ColumnChart(shown: {
  readonly table: ReportTable;
  readonly series: readonly number[];
}): React.JSX.Element {
  const { table, series } = shown;
  const id = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  const counts = table.rows.flatMap((row) => series.map((column) => row[column]));
  const top = roundUp(Math.max(4, ...counts.filter((count) => typeof count === 'number')));
  const high = height - above - below;
  const step = (width - left) / Math.max(1, table.rows.length);
  const bar = Math.max(1, Math.min(28, (step * 0.8) / series.length));
  const named = Math.max(1, Math.ceil(nameWidth / step));
  const yOf = (count: number): number => above + high - (count / top) * high;
  return (
    <div ref={place}>
      <Legend names={series.map((column) => table.columns[column] ?? '')} hatching={id} />
      <svg
        role="img"
        aria-labelledby={`${id}-name ${id}-words`}
        width={width}
        height={height}
        style={{ display: 'block', marginTop: 8 }}
      >
        <title id={`${id}-name`}>{`Column chart: ${table.caption}`}</title>
        <desc id={`${id}-words`}>{chartWords(table, series)}</desc>
        <Hatching id={`${id}-hatching`} />
        {[0, top / 2, top].map((line) => (
          <g key={line}>
            <line
              x1={left}
              x2={width}
              y1={yOf(line)}
              y2={yOf(line)}
              stroke={line === 0 ? seriesInk.soft : seriesInk.grid}
            />
            <text x={left - 6} y={yOf(line) + 4} fontSize="12" textAnchor="end" fill={seriesInk.words}>
              {line}
            </text>
          </g>
        ))}
        {table.rows.map((row, at) => (
          <g key={String(row[0])} transform={`translate(${left + at * step} 0)`}>
            {series.map((column, which) => (
              <OneColumn
                key={column}
                count={row[column] ?? null}
                x={(step - bar * series.length) / 2 + which * bar}
                bar={bar}
                foot={above + high}
                yOf={yOf}
                series={which}
                hatching={`${id}-hatching`}
              />
            ))}
            {at % named === 0 && (
              <text x={2} y={height - 6} fontSize="12" fill={seriesInk.words}>
                {shortDay(String(row[0]))}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function OneColumn(shown: {
  readonly count: string | number | null;
  readonly x: number;
  readonly bar: number;
  readonly foot: number;
  readonly yOf: (count: number) => number;
  readonly series: number;
  readonly hatching: string;
}): React.JSX.Element | null {
  const { count, x, bar, foot, yOf } = shown;
  if (count === null)
    return (
      <text x={x + bar / 2} y={foot - 3} fontSize="11" textAnchor="middle" fill={seriesInk.words}>
        c
      </text>
    );
  if (typeof count !== 'number' || count === 0) return null;
  const y = yOf(count);
  return (
    <Bar
      series={shown.series}
      hatching={shown.hatching}
      at={{ x, y, width: Math.max(1, bar - 1), height: foot - y }}
    />
  );
}

/** An even number at or above, of few digits. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1) * 2;
  return Math.ceil(count / unit) * unit;
}

/** "1 Sep 26" of "1 September 2026". */
function shortDay(words: string): string {
  return words.replace(/^(\d+) (\p{L}{3})\p{L}* \d\d(\d\d)$/u, '$1 $2 $3');
}

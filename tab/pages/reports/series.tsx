import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  legend: {
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground1,
  },
  item: { display: 'flex', alignItems: 'center', gap: '6px' },
});

/** What the two series of a chart are drawn with: one filled, one hatched, so that colour is never needed to tell them. */
export const seriesInk = {
  filled: tokens.colorCompoundBrandBackground,
  line: tokens.colorNeutralForeground1,
  soft: tokens.colorNeutralStrokeAccessible,
  grid: tokens.colorNeutralStroke2,
  words: tokens.colorNeutralForeground1,
} as const;

/** The hatching of the second series; `id` is the chart's own. */
export function Hatching({ id }: { readonly id: string }): React.JSX.Element {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={tokens.colorNeutralBackground1} />
        <rect width="2.5" height="6" fill={seriesInk.line} />
      </pattern>
    </defs>
  );
}

/** One bar of a series. */
export function Bar(shown: {
  readonly series: number;
  readonly hatching: string;
  readonly at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}): React.JSX.Element {
  return shown.series === 0 ? (
    <rect {...shown.at} fill={seriesInk.filled} />
  ) : (
    <rect {...shown.at} fill={`url(#${shown.hatching})`} stroke={seriesInk.line} strokeWidth="1" />
  );
}

/** Which is which, where there is more than one. */
export function Legend(shown: {
  readonly names: readonly string[];
  readonly hatching: string;
}): React.JSX.Element | null {
  const styles = useStyles();
  if (shown.names.length < 2) return null;
  return (
    <ul className={styles.legend} aria-hidden="true">
      {shown.names.map((name, series) => (
        <li key={name} className={styles.item}>
          <svg width="16" height="16" aria-hidden="true">
            <Hatching id={`${shown.hatching}-legend-${series}`} />
            <Bar
              series={series}
              hatching={`${shown.hatching}-legend-${series}`}
              at={{ x: 1, y: 1, width: 14, height: 14 }}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

import { makeStyles, Text } from '@fluentui/react-components';
import type { CalendarSeries } from '../../../contract-calendar.ts';
import { ShelfLink } from '../shelf-link.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', display: 'grid', gap: '10px' },
  one: { display: 'grid', gap: '2px' },
});

/** What there is without a date to come, and what the documents say of it. */
export function UndatedSeries(shown: {
  readonly authority: string;
  readonly series: readonly CalendarSeries[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Without dates">
      {shown.series.map(({ id, entry, title, forWhom, noDates }) => (
        <li key={id}>
          <div className={styles.one}>
            <ShelfLink to={`/entry/${shown.authority}/${entry}`}>{title}</ShelfLink>
            <Text size={200}>For whom: {forWhom}</Text>
            <Text size={200}>{noDates}</Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

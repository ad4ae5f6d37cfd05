import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { themes } from '../../../look/themes.ts';
import type { Offer, OfferRow } from '../../../contract-offer.ts';
import { useTheme } from '../../shell/theme.ts';
import { ShelfLink } from '../shelf-link.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '16px', alignContent: 'start' },
  list: { listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '8px' },
  row: {
    display: 'grid',
    gap: '2px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** The rows of an offer under the parts they belong to; each opens its entry's card. */
export function OfferRows(shown: {
  readonly offer: Offer;
  readonly rows: readonly OfferRow[];
  /** True where all rows are of one age group, which then need not be said on each. */
  readonly oneCohort: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, rows, oneCohort } = shown;
  return (
    <div className={styles.all}>
      {offer.areas.map((area) => {
        const these = rows.filter((row) => row.area === area);
        if (these.length === 0) return null;
        return (
          <section key={area} aria-label={area}>
            <Title3 as="h2" className={styles.heading}>
              {area} ({these.length})
            </Title3>
            <ul className={styles.list}>
              {these.map((row) => (
                <li key={row.id} className={styles.row}>
                  <Row row={row} offer={offer} withCohort={!oneCohort} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const colours = { will: 'good', 'will-try': 'accent', cannot: 'attention' } as const;

function Row(shown: {
  readonly row: OfferRow;
  readonly offer: Offer;
  readonly withCohort: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const { row, offer, withCohort } = shown;
  const { text } = themes[useTheme()];
  const face = offer.commitments.find(({ id }) => id === row.commitment);
  const cohort = offer.cohorts.find(({ id }) => id === row.cohort);
  const colour = Object.entries(colours).find(([id]) => id === row.commitment)?.[1] ?? 'default';
  return (
    <>
      <Text size={200} weight="semibold" style={{ color: text[colour] }}>
        {[
          `${face?.sign ?? ''} ${face?.name ?? ''}`,
          ...row.amounts,
          ...(withCohort && cohort !== undefined ? [cohort.name] : []),
        ].join(' · ')}
      </Text>
      <ShelfLink
        to={`/entry/${offer.authority}/${row.entry}?${new URLSearchParams({ cohort: row.cohort, row: row.id }).toString()}`}
        className={styles.title}
      >
        {row.title}
      </ShelfLink>
      <Text size={200}>{row.answer}</Text>
      {row.forWhom !== undefined && <Text size={200}>For whom: {row.forWhom}</Text>}
    </>
  );
}

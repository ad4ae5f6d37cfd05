import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Offer } from '../../../contract-offer.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { offerPath, rowsIn, type OfferFilter } from './offer-filter.ts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-width: 960px)': { position: 'sticky', top: '16px' },
    // The choices above lead to the same places; a phone has no room for four columns.
    '@media (max-width: 639px)': { display: 'none' },
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 8px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  counts: { textDecoration: 'none', whiteSpace: 'nowrap', wordSpacing: '2px' },
  here: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  caption: { textAlign: 'start', paddingBottom: '6px', fontSize: tokens.fontSizeBase200 },
});

/** The whole offer at a glance: parts by age groups, and in each cell how much is promised, tried and refused. */
export function OfferGrid(shown: { readonly offer: Offer; readonly filter: OfferFilter }): React.JSX.Element {
  const styles = useStyles();
  const { offer, filter } = shown;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {offer.commitments.map(({ sign, name }) => `${sign} ${name.toLowerCase()}`).join(' · ')}
      </caption>
      <thead>
        <tr>
          <th className={mergeClasses(styles.cell, styles.head)} scope="col">
            Part of the offer
          </th>
          {offer.cohorts.map(({ id, name }) => (
            <th key={id} className={mergeClasses(styles.cell, styles.head)} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offer.areas.map((area) => (
          <tr key={area}>
            <th className={mergeClasses(styles.cell, styles.head)} scope="row">
              {area}
            </th>
            {offer.cohorts.map((cohort) => {
              const here = filter.area === area && filter.cohort === cohort.id;
              return (
                <td key={cohort.id} className={mergeClasses(styles.cell, here && styles.here)}>
                  <Counts offer={offer} area={area} cohort={cohort} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts(shown: {
  readonly offer: Offer;
  readonly area: string;
  readonly cohort: { readonly id: string; readonly name: string };
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, area, cohort } = shown;
  const rows = rowsIn(offer.rows, { area, cohort: cohort.id });
  if (rows.length === 0) return <span>Nothing</span>;
  const counts = offer.commitments.map(({ id, sign, name }) => {
    const count = rows.filter(({ commitment }) => commitment === id).length;
    return { sign, count, words: `${count} ${name.toLowerCase()}` };
  });
  const words = counts.filter(({ count }) => count > 0);
  return (
    <ShelfLink
      to={offerPath(offer.authority, { area, cohort: cohort.id })}
      className={styles.counts}
      label={`${words.map(({ sign, count }) => `${sign} ${count}`).join(' ')}: ${area}, ${cohort.name}`}
    >
      {words.map(({ sign, count }) => `${sign} ${count}`).join(' ')}
    </ShelfLink>
  );
}

import { makeStyles, Title3 } from '@fluentui/react-components';
import type { Offer } from '../../../contract-offer.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { offerPath, rowsIn } from './offer-filter.ts';

const useStyles = makeStyles({
  // Where there is room, the grid shows the same.
  all: { display: 'grid', gap: '12px', '@media (min-width: 640px)': { display: 'none' } },
  heading: { margin: 0 },
  list: { margin: '4px 0 0', paddingInlineStart: '18px', display: 'grid', gap: '8px' },
});

/** The whole offer at a glance on a narrow screen: under each part, the age groups for which it says anything. */
export function OfferParts({ offer }: { readonly offer: Offer }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      {offer.areas.map((area) => (
        <section key={area} aria-label={area}>
          <Title3 as="h2" className={styles.heading}>
            {area}
          </Title3>
          <ul className={styles.list}>
            {offer.cohorts.map(({ id, name }) => {
              const { length } = rowsIn(offer.rows, { area, cohort: id });
              return (
                <li key={id}>
                  {length === 0 ? (
                    `${name}: nothing`
                  ) : (
                    <ShelfLink to={offerPath(offer.authority, { area, cohort: id })}>
                      {name} ({length})
                    </ShelfLink>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

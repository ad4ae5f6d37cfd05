import { makeStyles, Text } from '@fluentui/react-components';
import type { Offer } from '../../../contract-offer.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { valuesOf } from './offer-choices.tsx';
import { countWith, offerPath, rowParts, type OfferFilter } from './offer-filter.ts';

const useStyles = makeStyles({ wider: { paddingInlineStart: '18px', display: 'grid', gap: '8px' } });

/** Says what the offer does not say, and where it says something near it. */
export function NothingOffered(shown: {
  readonly offer: Offer;
  readonly filter: OfferFilter;
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, filter } = shown;
  const named = (part: (typeof rowParts)[number]): string | undefined =>
    valuesOf(offer, part).find(({ id }) => id === filter[part])?.name;
  const under = named('commitment');
  const where = [
    ...(filter.area === undefined ? [] : [`about ${filter.area}`]),
    ...(filter.cohort === undefined ? [] : [`for ${named('cohort') ?? ''}`]),
  ].join(' ');
  const wider = rowParts
    .filter((part) => filter[part] !== undefined)
    .map((part) => ({ part, count: countWith(offer.rows, filter, part, undefined) }))
    .filter(({ count }) => count > 0);
  return (
    <section aria-label="Nothing found">
      <Text as="p" block weight="semibold">
        {offer.name}’s offer says nothing {where}
        {under === undefined ? '.' : ` under “${under}”.`}
      </Text>
      <Text as="p" block>
        That something is not in the offer does not mean that no child can have it: the advice line can tell
        you.
      </Text>
      {wider.length > 0 && (
        <ul className={styles.wider}>
          {wider.map(({ part, count }) => (
            <li key={part}>
              <ShelfLink to={offerPath(offer.authority, { ...filter, [part]: undefined })}>
                {widerWords[part]} ({count})
              </ShelfLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const widerWords = {
  cohort: 'The same for all age groups',
  area: 'All parts of the offer',
  commitment: 'Whatever the offer says about it',
} as const;

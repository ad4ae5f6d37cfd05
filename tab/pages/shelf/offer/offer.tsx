import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  ToggleButton,
} from '@fluentui/react-components';
import { useLocation, useSearch } from 'wouter';
import { offerSchema, type Offer as WholeOffer } from '../../../contract-offer.ts';
import { CouncilChoice } from '../council-choice.tsx';
import { ShownReading } from '../reading/shown-reading.tsx';
import { useReading } from '../reading/use-reading.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { ShelfPage } from '../shelf-page.tsx';
import { NothingOffered } from './nothing-offered.tsx';
import { OfferChoices } from './offer-choices.tsx';
import { choosesRows, filterIn, offerPath, rowsIn, type OfferFilter } from './offer-filter.ts';
import { OfferGrid } from './offer-grid.tsx';
import { OfferParts } from './offer-parts.tsx';
import { OfferRows } from './offer-rows.tsx';
import { OfferTiers } from './offer-tiers.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'end' },
  sides: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    '@media (min-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  count: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** An authority's whole offer, to be looked through: what is chosen stands in the address. */
export default function Offer({ authority }: { readonly authority: string }): React.JSX.Element {
  const [, go] = useLocation();
  const search = useSearch();
  const reading = useReading(`offer?${new URLSearchParams({ authority }).toString()}`, offerSchema);
  const kept = reading.value;
  const filter = kept === undefined ? undefined : filterIn(search, kept);
  return (
    <ShelfPage title="The offer" path={offerPath(authority, filter ?? {})} wide>
      <CouncilChoice authority={authority} onChoose={(other) => go(`/offer/${other}`)} />
      <ShownReading reading={reading} what="the offer">
        {(offer) => <Explorer offer={offer} filter={filterIn(search, offer)} />}
      </ShownReading>
    </ShelfPage>
  );
}

function Explorer(shown: { readonly offer: WholeOffer; readonly filter: OfferFilter }): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const { offer, filter } = shown;
  const choose = (next: OfferFilter): void => go(offerPath(offer.authority, next));
  if (offer.rows.length === 0 && offer.tiers.length === 0) return <NoOffer offer={offer} />;
  return (
    <>
      {offer.standing.map((line) => (
        <MessageBar key={line} intent="warning" layout="multiline">
          <MessageBarBody>{line}</MessageBarBody>
        </MessageBar>
      ))}
      {offer.tiers.length > 0 && (
        <div className={styles.ways} role="group" aria-label="How the offer is laid out">
          <ToggleButton checked={filter.tier === undefined} onClick={() => choose({})}>
            By age group
          </ToggleButton>
          <ToggleButton checked={filter.tier !== undefined} onClick={() => choose({ tier: 'all' })}>
            By tier
          </ToggleButton>
        </div>
      )}
      {filter.tier === undefined ? (
        <Rows offer={offer} filter={filter} onChoose={choose} />
      ) : (
        <OfferTiers offer={offer} tier={filter.tier} onChoose={(tier) => choose({ tier })} />
      )}
    </>
  );
}

function Rows(shown: {
  readonly offer: WholeOffer;
  readonly filter: OfferFilter;
  readonly onChoose: (filter: OfferFilter) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, filter, onChoose } = shown;
  const rows = rowsIn(offer.rows, filter);
  const chosen = choosesRows(filter);
  return (
    <>
      <OfferChoices offer={offer} filter={filter} onChoose={onChoose} />
      <div className={styles.count}>
        <Text role="status">
          {rows.length === offer.rows.length
            ? `All ${rows.length} lines of the offer`
            : `${rows.length} of ${offer.rows.length} lines of the offer`}
        </Text>
        {(rows.length < offer.rows.length || !chosen) && (
          <Button size="small" onClick={() => onChoose({ show: 'all' })}>
            Show all
          </Button>
        )}
      </div>
      {chosen ? (
        <div className={styles.sides}>
          <OfferGrid offer={offer} filter={filter} />
          {rows.length === 0 ? (
            <NothingOffered offer={offer} filter={filter} />
          ) : (
            <OfferRows offer={offer} rows={rows} oneCohort={filter.cohort !== undefined} />
          )}
        </div>
      ) : (
        <>
          <OfferGrid offer={offer} filter={filter} />
          <OfferParts offer={offer} />
        </>
      )}
    </>
  );
}

/** For a council whose documents are of another kind. */
function NoOffer({ offer }: { readonly offer: WholeOffer }): React.JSX.Element {
  return (
    <div>
      <Text as="p" block weight="semibold">
        {offer.name}’s documents hold no offer by age group and part, so there is none to look through.
      </Text>
      <Text as="p" block>
        They may still answer your question.{' '}
        <ShelfLink to={`/look-up/${offer.authority}`}>Look it up</ShelfLink> or{' '}
        <ShelfLink to="/ask">ask in your own words</ShelfLink>.
      </Text>
    </div>
  );
}

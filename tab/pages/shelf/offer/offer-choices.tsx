import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Offer } from '../../../contract-offer.ts';
import { countWith, rowParts, type OfferFilter, type RowPart } from './offer-filter.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '12px' },
});

const partNames: Readonly<Record<RowPart, string>> = {
  cohort: 'Age group',
  area: 'Part of the offer',
  commitment: 'What is promised',
};
const allNames: Readonly<Record<RowPart, string>> = {
  cohort: 'All age groups',
  area: 'All parts',
  commitment: 'Everything',
};

/** Narrows the rows of an offer; every choice says how many rows it leads to. */
export function OfferChoices(shown: {
  readonly offer: Offer;
  readonly filter: OfferFilter;
  readonly onChoose: (filter: OfferFilter) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, filter, onChoose } = shown;
  return (
    <div className={styles.all} role="group" aria-label="Narrow the offer">
      {rowParts.map((part) => (
        <Field key={part} label={partNames[part]}>
          <Select
            value={filter[part] ?? ''}
            onChange={(_, { value }) =>
              onChoose({ ...filter, show: undefined, [part]: value === '' ? undefined : value })
            }
          >
            <option value="">
              {allNames[part]} ({countWith(offer.rows, filter, part, undefined)})
            </option>
            {valuesOf(offer, part).map(({ id, name }) => (
              <option key={id} value={id}>
                {name} ({countWith(offer.rows, filter, part, id)})
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** What a part of the filter can be, with its name. */
export function valuesOf(
  offer: Offer,
  part: RowPart,
): readonly { readonly id: string; readonly name: string }[] {
  if (part === 'cohort') return offer.cohorts;
  if (part === 'area') return offer.areas.map((area) => ({ id: area, name: area }));
  return offer.commitments.map(({ id, name, sign }) => ({ id, name: `${sign} ${name}` }));
}

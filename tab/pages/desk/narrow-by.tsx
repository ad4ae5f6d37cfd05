import { makeStyles, Select } from '@fluentui/react-components';
import type { DeskLine } from '../../contract-desk.ts';
import { useVisit } from '../service/use-service.ts';
import { choicesOf } from './narrow-lines.ts';
import { facets, none, sorts, type Facet, type Sort, type View } from './view.ts';

const useStyles = makeStyles({
  all: { display: 'contents' },
  one: { flex: '1 1 120px', minWidth: 0, maxWidth: '190px' },
});

const facetWords: Readonly<
  Record<Facet, { readonly name: string; readonly all: string; readonly none: string }>
> = {
  topic: { name: 'Topic', all: 'All topics', none: 'Without a topic' },
  cohort: { name: 'Age group', all: 'All age groups', none: 'Without an age group' },
  authority: { name: 'Council', all: 'All councils', none: '' },
};
const sortNames: Readonly<Record<Sort, string>> = {
  oldest: 'Oldest first',
  newest: 'Newest first',
  due: 'Due first',
  urgent: 'Urgent first',
};

/** Narrows the queries by topic, cohort and council, and puts them in order. */
export function NarrowBy(shown: {
  readonly view: View;
  readonly lines: readonly DeskLine[];
  readonly now: number;
  readonly onChange: (view: View) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { me } = useVisit();
  const { view, lines, now, onChange } = shown;
  const nameOf = (facet: Facet, value: string): string => {
    if (value === none) return facetWords[facet].none;
    if (facet !== 'authority') return value;
    return me.authorities.find(({ id }) => id === value)?.name ?? value;
  };
  return (
    <div className={styles.all}>
      {facets
        .filter((facet) => facet !== 'authority' || me.adviserOf.length > 1)
        .map((facet) => (
          <Select
            key={facet}
            className={styles.one}
            aria-label={facetWords[facet].name}
            size="small"
            value={view[facet] ?? ''}
            onChange={(_, { value }) => {
              const { [facet]: _before, ...others } = view;
              onChange(value === '' ? others : { ...others, [facet]: value });
            }}
          >
            <option value="">{facetWords[facet].all}</option>
            {choicesOf(lines, facet, view, now).map(({ value, count }) => (
              <option key={value} value={value}>
                {nameOf(facet, value)} ({count})
              </option>
            ))}
          </Select>
        ))}
      <Select
        className={styles.one}
        aria-label="Order"
        size="small"
        value={view.sort}
        onChange={(_, { value }) =>
          onChange({ ...view, sort: sorts.find((name) => name === value) ?? 'oldest' })
        }
      >
        {sorts.map((name) => (
          <option key={name} value={name}>
            {sortNames[name]}
          </option>
        ))}
      </Select>
    </div>
  );
}

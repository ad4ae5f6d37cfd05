import { useSearch } from 'wouter';
import CardPage from './card-page.tsx';

/** One entry by itself, as its card; an age group in the address narrows it. */
export default function Entry(shown: {
  readonly authority: string;
  readonly entry: string;
}): React.JSX.Element {
  const { authority, entry } = shown;
  const cohort = new URLSearchParams(useSearch()).get('cohort') ?? undefined;
  const narrowed = cohort === undefined ? '' : `?${new URLSearchParams({ cohort }).toString()}`;
  return (
    <CardPage
      path={`/entry/${authority}/${entry}${narrowed}`}
      first={{ v: 1, verb: 'show-entry', authority, entry, ...(cohort === undefined ? {} : { cohort }) }}
    />
  );
}

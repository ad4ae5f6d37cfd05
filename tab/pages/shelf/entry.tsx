import { useSearch } from 'wouter';
import CardPage from './card-page.tsx';

/** One entry by itself, as its card; an age group in the address narrows it, and a line of the offer comes first. */
export default function Entry(shown: {
  readonly authority: string;
  readonly entry: string;
}): React.JSX.Element {
  const { authority, entry } = shown;
  const given = new URLSearchParams(useSearch());
  const narrower = Object.fromEntries(
    ['cohort', 'row'].flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
  const narrowed = new URLSearchParams(narrower).toString();
  return (
    <CardPage
      path={`/entry/${authority}/${entry}${narrowed === '' ? '' : `?${narrowed}`}`}
      first={{ v: 1, verb: 'show-entry', authority, entry, ...narrower }}
    />
  );
}

/** What of the queue is shown, and in which order. It stands in the page's address, so that it can be kept. */
export interface View {
  readonly filter: StateFilter;
  /** In words, as the lines have them; `none` for those without. */
  readonly topic?: string;
  readonly cohort?: string;
  readonly authority?: string;
  readonly sort: Sort;
}

export const stateFilters = ['waiting', 'mine', 'urgent', 'overdue', 'all'] as const;
export type StateFilter = (typeof stateFilters)[number];
export const sorts = ['oldest', 'newest', 'due', 'urgent'] as const;
export type Sort = (typeof sorts)[number];
export const facets = ['topic', 'cohort', 'authority'] as const;
export type Facet = (typeof facets)[number];

/** Stands for lines that have no topic, or no cohort. */
export const none = 'none';

/** The view that an address names after its question mark; what it does not name is as it is at first. */
export function viewIn(search: string): View {
  const named = new URLSearchParams(search);
  const only = (facet: Facet): Partial<Record<Facet, string>> => {
    const value = named.get(facet);
    return value === null || value === '' ? {} : { [facet]: value };
  };
  return {
    filter: stateFilters.find((name) => name === named.get('show')) ?? 'waiting',
    sort: sorts.find((name) => name === named.get('sort')) ?? 'oldest',
    ...only('topic'),
    ...only('cohort'),
    ...only('authority'),
  };
}

/** The part of an address that names this view, beginning with its question mark; empty for the view at first. */
export function addressOf({ filter, sort, ...narrowed }: View): string {
  const named = new URLSearchParams();
  if (filter !== 'waiting') named.set('show', filter);
  for (const facet of facets) if (narrowed[facet] !== undefined) named.set(facet, narrowed[facet]);
  if (sort !== 'oldest') named.set('sort', sort);
  return named.size === 0 ? '' : `?${named.toString()}`;
}

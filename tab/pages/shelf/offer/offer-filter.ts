import type { Offer, OfferRow } from '../../../contract-offer.ts';

/** What of an offer is shown; a part left out does not narrow it. */
export interface OfferFilter {
  readonly cohort?: string | undefined;
  readonly area?: string | undefined;
  readonly commitment?: string | undefined;
  /** A tier of the graduated response, or `all` of them, in place of the rows. */
  readonly tier?: string | undefined;
  /** All rows, where nothing narrows them. */
  readonly show?: 'all' | undefined;
}

/** The parts of a filter that narrow the rows. */
export const rowParts = ['cohort', 'area', 'commitment'] as const;
export type RowPart = (typeof rowParts)[number];

/** Reads the filter out of an address; what the offer does not know narrows nothing. */
export function filterIn(search: string, offer: Offer): OfferFilter {
  const given = new URLSearchParams(search);
  const known = (name: string, values: readonly string[]): string | undefined =>
    values.find((value) => value === given.get(name));
  return {
    cohort: known('cohort', ids(offer.cohorts)),
    area: known('area', offer.areas),
    commitment: known('commitment', ids(offer.commitments)),
    tier: offer.tiers.length === 0 ? undefined : known('tier', ['all', ...ids(offer.tiers)]),
    show: given.get('show') === 'all' ? 'all' : undefined,
  };
}

/** The address of an offer so narrowed. */
export function offerPath(authority: string, filter: OfferFilter): string {
  const given = new URLSearchParams(
    Object.entries(filter).filter((part): part is [string, string] => part[1] !== undefined),
  ).toString();
  return `/offer/${authority}${given === '' ? '' : `?${given}`}`;
}

/** True where somebody has chosen rows to read, and not only come to see what there is. */
export function choosesRows(filter: OfferFilter): boolean {
  return filter.show === 'all' || rowParts.some((part) => filter[part] !== undefined);
}

/** The rows that a filter lets through, in the offer's order. */
export function rowsIn(rows: readonly OfferRow[], filter: OfferFilter): readonly OfferRow[] {
  return rows.filter((row) =>
    rowParts.every((part) => filter[part] === undefined || row[part] === filter[part]),
  );
}

/** How many rows there would be with one part of the filter set to another value, or to none. */
export function countWith(
  rows: readonly OfferRow[],
  filter: OfferFilter,
  part: RowPart,
  value: string | undefined,
): number {
  return rowsIn(rows, { ...filter, [part]: value }).length;
}

function ids(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}

import type { Person } from './people.ts';
import type { Query } from './query.ts';
import type { QueryState } from './states.ts';

/** Which queries of an authority are meant; what is left out does not narrow. */
export interface QueryFilter {
  readonly states?: readonly QueryState[];
  /** Those that this adviser has. */
  readonly claimedBy?: Pick<Person, 'tenant' | 'entraId'>;
  readonly urgent?: true;
  /** Those whose first reply was due before this time and has not been given. Milliseconds since 1970. */
  readonly replyDueBefore?: number;
  /** Those to which anything has happened at this time or since. Milliseconds since 1970. */
  readonly changedSince?: number;
  /** Those of these topics, or of none of these; a query without a topic is of none. */
  readonly topics?: { readonly only: readonly string[] } | { readonly except: readonly string[] };
}

/** Some queries of a list, and where the next begin. */
export interface QueryPage {
  readonly queries: readonly Query[];
  /** Handed in again as `after`; absent on the last page. */
  readonly next?: string;
}

/** Lists of queries. Another authority's are never in them. */
export interface FilteredQueries {
  /** Up to `limit` queries, the oldest first. An `after` that this never gave begins at the first. */
  list(
    authority: string,
    filter: QueryFilter,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<QueryPage>;
}

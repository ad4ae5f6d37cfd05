import type { Person } from '../../queue/people.ts';

/** Somebody who looks at the pages, and in local mode what they chose to be. */
export interface Visitor {
  readonly person: Person;
  /** True where local mode lets them act as an adviser without a team in Teams. */
  readonly playsAdviser?: true;
}

/** Who sent a request, or the status it is refused with: 401 asks the page to sign in again, 403 does not. */
export type SignedIn =
  { readonly ok: true; readonly visitor: Visitor } | { readonly ok: false; readonly status: 401 | 403 };

/** Reads the `Authorization` header of a request. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

/** The token of a `Bearer` header; undefined without one. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
}

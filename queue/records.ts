import type { Account } from './profiles.ts';

/** A row of what is held, with its columns named in words. */
export type HeldRow = Readonly<Record<string, string | number | null>>;

/** Everything that is held on one person, under a heading for each kind. */
export interface PersonRecords {
  readonly person: Account;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sections: readonly {
    /** What it is, in words for the person it is about. */
    readonly heading: string;
    readonly rows: readonly HeldRow[];
  }[];
}

/** What an erasure came to. */
export interface Erased {
  /** How many rows were deleted, emptied or made nobody's. */
  readonly rows: number;
  /** How many cards in Teams are now owed their replacement. */
  readonly cards: number;
  /** The numbers of queries that a legal hold keeps, with the person in them. */
  readonly held: readonly string[];
}

/** The queries of a person that must be brought to an end before they are erased. */
export interface UnderWay {
  readonly authority: string;
  readonly query: string;
  /** As what the person is in it. */
  readonly as: 'asker' | 'adviser';
}

/** The rights of practitioners over what is held on them: to see it and to have it erased. */
export interface Records {
  /** The tenants in which anything is held on this Entra id. */
  tenantsOf(entraId: string): Promise<readonly string[]>;
  /** Everything that is held on the person. That it was given out is noted in the audit in the same unit. */
  export(person: Account, at: number, by?: Account): Promise<PersonRecords>;
  /** The queries that are open and theirs, or with them, and not under a hold. */
  underWay(person: Account): Promise<readonly UnderWay[]>;
  /**
   * Deletes what is theirs alone; what is the council's too stays without them and without a word of it. Their
   * pseudonyms in the audit lead to nobody from then on. What a legal hold keeps stays as it is, and is said.
   */
  erase(person: Account, at: number, by?: Account): Promise<Erased>;
}

/** What can be said of a database without changing what is in it. */
export type StoreFacts =
  /** There is none yet; `canBeMade` where this program may write at that place. */
  | { readonly found: 'nothing'; readonly shown: string; readonly canBeMade: boolean }
  /** `sentence` says what is wrong and what to do. */
  | { readonly found: 'unusable'; readonly sentence: string }
  | ({ readonly found: 'database' } & DatabaseFacts);

export interface DatabaseFacts {
  readonly engine: 'sqlite' | 'postgres';
  /** Where it is, without a password. */
  readonly shown: string;
  /** The migration it has reached, and the last that this program knows. */
  readonly step: number;
  readonly known: number;
  /** Whether something could really be written just now. */
  readonly writes: boolean;
  /** Bytes that the database takes up. */
  readonly bytes: number;
  /** Bytes left on its disk; undefined where nobody here can see that. */
  readonly freeBytes?: number;
  /** How SQLite keeps its log: it must be `wal`. */
  readonly journal?: string;
  /** Whether the connection to the server is encrypted. */
  readonly encrypted?: boolean;
  /** True where the server is on another machine. */
  readonly far?: boolean;
}

import type { Kysely } from 'kysely';
import type { WordsWanted } from './query-words.ts';
import type { Tables } from './tables.ts';

/** What the table files may use: statements that both engines understand. */
export type Database = Kysely<Tables>;

/**
 * Ends a statement inside a unit whose answer nobody needs: a server is not waited for, and a failure is heard of with the
 * next statement, or with the commit.
 */
export const unawaited = '/* unawaited */';

/** A table and its columns, without those that the database fills by itself from others. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Whether the database was looked through, and what was wrong with it. */
export interface Check {
  readonly made: boolean;
  readonly damage?: string;
}

/** Tables that the database fills by itself from others: they are in no backup, and come back with what they are made from. */
export const derivedTables: ReadonlySet<string> = new Set(['query_words']);

/** A row in the order of its table's columns. */
export type Row = readonly (string | number | null)[];

/** The database behind the store, whichever it is. */
export interface Engine {
  /**
   * Runs `work` as one unit: all of it is kept, durably, or none. It resolves after the commit. The work awaits nothing
   * but `tx` and starts no unit of its own, since others may wait in the same transaction. A unit that throws rejects
   * alone. The work may be run again from the start, so it changes nothing but the database. Units may run side by
   * side: one that reads, decides and then writes first holds what it is about.
   */
  unit<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /**
   * Inside a unit: from here to its end no other unit that holds the same thing goes on, in any process, so that what
   * was read stays true. Where units run one after another anyway there is nothing to do.
   */
  hold(tx: Database, what: string): Promise<void>;
  /** A unit that changes the tables themselves: in all processes one at a time, and it may take long. */
  reshape<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Runs reads, which may be repeated when the database was busy and never see what is not yet committed. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /**
   * Whether units of several processes run side by side, so that one which takes the next of something must pass over
   * what another is just taking.
   */
  readonly sideBySide: boolean;
  /** How a column is declared that the database numbers by itself, ever upwards. */
  readonly serial: 'integer' | 'bigserial';
  /** True where the error says that another process holds the database, or what was needed of it. */
  isBusy(error: unknown): boolean;
  /** Lets the other processes that hear know that something of this kind has changed. Returns at once. */
  tell(kind: string): void;
  /**
   * Calls `heard` within about a second after another process has told of something, or has changed anything: then
   * without a kind. Gives back what ends it.
   */
  hear(heard: (kind: string | undefined) => void): () => void;
  /** Looks the database through where it was not closed properly, and only there. */
  check(): Promise<Check>;
  /** Rows of `queries` in which all the words stand, those newest first; words match whatever their endings. */
  search(db: Database, wanted: WordsWanted): Promise<readonly unknown[]>;
  /** Runs `work` on the whole database as it is at this moment, for as long as it takes, while others go on writing. */
  snapshot<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** The tables, each after those that it refers to. */
  tables(db: Database): Promise<readonly TableShape[]>;
  /** All rows of a table, in portions, inside a unit or a snapshot. */
  rows(db: Database, table: TableShape): AsyncIterable<readonly Row[]>;
  /** Inside a unit that has filled tables: lets columns that the database numbers go on after the highest. */
  renumber(tx: Database): Promise<void>;
  /** Makes sure that what was deleted or overwritten does not linger in the database's files. */
  eraseRemains(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The database cannot be used now. It may be again later. Nothing of the unit was kept, unless the connection broke
 * during the commit itself: then nobody knows, and whoever tries again must be able to find that it was done.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

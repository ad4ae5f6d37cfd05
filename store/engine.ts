import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the table files may use: statements that both engines understand. */
export type Database = Kysely<Tables>;

/** The database behind the store, whichever it is. */
export interface Engine {
  /**
   * Runs `work` as one unit: all of it is kept, durably, or none. It resolves after the commit. The work awaits nothing
   * but `tx` and starts no unit of its own, since others wait in the same transaction. A unit that throws rejects alone.
   */
  unit<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Runs reads, which may be repeated when the database was busy and never see what is not yet committed. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** How a column is declared that the database numbers by itself, ever upwards. */
  readonly serial: 'integer' | 'bigserial';
  /** True where the error says that another process holds the database. */
  isBusy(error: unknown): boolean;
  /** Makes sure that nothing of what was deleted or overwritten is left in the database's files. */
  eraseRemains(): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot be used now. It may be again later; nothing of the unit was kept. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

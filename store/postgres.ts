import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Database, type Engine, StoreUnavailable } from './engine.ts';
import { isCollision, isHeld, isTaken } from './postgres-errors.ts';
import { postgresRows, postgresTables, renumberPostgres } from './postgres-tables.ts';
import { channel, createNotify } from './postgres-notify.ts';
import { ConnectionLost, holding, openPool } from './postgres-pool.ts';
import { makeIndexAnew, searchPostgres } from './postgres-words.ts';
import type { Tables } from './tables.ts';

/** How often work is run again: after it met other work, found its key taken meanwhile, waited for others, or was cut off. */
const most = { collision: 20, taken: 2, held: 1, lost: 3 };
const pauseMs = 10;

/** The advisory lock of whoever changes the database's shape; any number, as long as it never changes. */
const reshaping = 8_247_013_001;

/**
 * Opens the PostgreSQL database at the address (`postgres://user:password@host/database`). Nothing is connected until
 * it is needed, and a connection that is lost is replaced at the next call. Everything that is special about
 * PostgreSQL is here and in the files named after it. Units run side by side, each in a transaction of its own.
 */
export function openPostgres(url: string): Engine {
  const database = kyselyOn(url);
  // Reads wait for nobody, and so not behind units that do.
  const reader = kyselyOn(url);
  const notify = createNotify(url, async (payload) => {
    await sql`select pg_notify(${channel}, ${payload})`.execute(reader);
  });
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function tracked<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  }
  const open = () => {
    if (closed) throw new StoreUnavailable('the store is closed');
  };

  return {
    serial: 'bigserial',
    sideBySide: true,
    isBusy: isHeld,
    async unit(work) {
      open();
      return tracked(again(() => transaction(database, work)));
    },
    async read(work) {
      open();
      return tracked(again(() => work(reader)));
    },
    async reshape(work) {
      open();
      return tracked(
        onItsOwn(url, (own) =>
          transaction(own, async (tx) => {
            await sql`select pg_advisory_xact_lock(${reshaping})`.execute(tx);
            return work(tx);
          }),
        ),
      );
    },
    async hold(tx, what) {
      await sql`${sql.raw(holding)}${what}, 0))`.execute(tx);
    },
    // The server looks after its own files.
    async check() {
      return { made: false };
    },
    snapshot(work) {
      return onItsOwn(url, (own) =>
        own.connection().execute(async (db) => {
          await sql`begin isolation level repeatable read read only`.execute(db);
          const value = await work(db);
          await sql`commit`.execute(db);
          return value;
        }),
      );
    },
    search: searchPostgres,
    tables: postgresTables,
    rows: postgresRows,
    renumber: renumberPostgres,
    tell: notify.tell,
    hear: notify.hear,
    async eraseRemains() {
      open();
      await tracked(
        onItsOwn(url, (own) =>
          own.connection().execute(async (db) => {
            await sql`vacuum`.execute(db);
            await makeIndexAnew(db);
          }),
        ),
      );
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(underWay);
      await notify.close();
      await Promise.all([database.destroy(), reader.destroy()]);
    },
  };
}

function kyselyOn(url: string, options: { readonly noHurry?: boolean } = {}): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url, options) }) });
}

/** Does what may take long on a connection of its own, without the limits of daily work. */
async function onItsOwn<T>(url: string, work: (own: Kysely<Tables>) => Promise<T>): Promise<T> {
  const own = kyselyOn(url, { noHurry: true });
  try {
    return await work(own);
  } finally {
    await own.destroy();
  }
}

function transaction<T>(database: Kysely<Tables>, work: (tx: Database) => Promise<T>): Promise<T> {
  return database.connection().execute(async (tx) => {
    await sql`begin`.execute(tx);
    let value: T;
    try {
      value = await work(tx);
    } catch (error) {
      // Where this fails too, the connection is thrown away, which undoes the unit as well.
      await sql`rollback`.execute(tx).catch(() => undefined);
      throw error;
    }
    await commit(tx);
    return value;
  });
}

async function commit(tx: Database): Promise<void> {
  try {
    const ended = await sql<{ command: string }>`commit`.execute(tx);
    if (ended.rows[0]?.command === 'COMMIT') return;
  } catch (error) {
    // Not to be run again: it may have happened.
    throw error instanceof ConnectionLost
      ? new StoreUnavailable('the connection broke during the commit', { cause: error.cause })
      : error;
  }
  throw new Error('a statement of the unit failed, and the unit went on');
}

/**
 * Runs the work, and runs it again where that is safe and likely to help: after two units met, after another unit kept
 * the same key first, and after the connection broke before the commit was asked for.
 */
async function again<T>(work: () => Promise<T>): Promise<T> {
  const times = { collision: 0, taken: 0, held: 0, lost: 0 };
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const why = whyAgain(error);
      if (why === undefined) throw error;
      times[why] += 1;
      if (times[why] > most[why])
        throw why === 'collision' ? new StoreUnavailable('too many at once', { cause: error }) : error;
      await sleep(pauseMs * Math.random() * times[why]);
    }
  }
}

function whyAgain(error: unknown): keyof typeof most | undefined {
  if (isCollision(error)) return 'collision';
  if (isTaken(error)) return 'taken';
  if (isHeld(error)) return 'held';
  return error instanceof ConnectionLost ? 'lost' : undefined;
}

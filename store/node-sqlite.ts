import { DatabaseSync } from 'node:sqlite';
import { types } from 'node:util';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** A connection that Kysely can use, and that can be opened afresh under it. */
export interface Connection extends SqliteDatabase {
  exec(sql: string): void;
  /** Closes the connection and opens the file that now has the same name. */
  reopen(): void;
}

/** Statements kept prepared; the program has fewer kinds than this, long lists of values apart. */
const mostStatements = 300;

/**
 * Opens a connection for Kysely over Node's own SQLite. A statement waits `busyMs` for another process, during which
 * this one stands still, so keep it short.
 */
export function connect(path: string, pragmas: string, busyMs: number): Connection {
  const statements = new Map<string, SqliteStatement>();
  const open = () => {
    const handle = new DatabaseSync(path, { timeout: busyMs });
    try {
      handle.exec(pragmas);
    } catch (error) {
      handle.close();
      throw error;
    }
    return handle;
  };
  let database = open();

  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const kept = statements.get(sql);
      if (kept) return kept;
      if (statements.size >= mostStatements) statements.clear();
      const statement = prepare(database, sql);
      statements.set(sql, statement);
      return statement;
    },
    reopen() {
      const next = open();
      statements.clear();
      database.close();
      database = next;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

/** What the table files bind, and nothing else: no Dates, no undefined. */
function values(parameters: readonly unknown[]): (string | number | null)[] {
  return parameters as (string | number | null)[];
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    // A statement gives rows when it has columns, which `insert … returning` has too.
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** SQLite's own number of what went wrong, without its finer points; undefined for any other error. */
export function sqliteErrorCode(error: unknown): number | undefined {
  if (!types.isNativeError(error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}

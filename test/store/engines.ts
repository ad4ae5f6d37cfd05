import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { openStore, type Store } from '../../store/open.ts';
import { sharedPostgres, upToDate } from './shared-postgres.ts';

/** A kind of database that the contract is held against. */
export interface TestEngine {
  readonly name: string;
  /** A database of its own: empty, or already up to date where that saves time and `mayBeUpToDate`. */
  fresh(options?: { readonly mayBeUpToDate?: boolean }): Promise<TestDatabase>;
}

/** The address of a fresh, empty database, and how to be rid of it. */
export interface TestDatabase {
  readonly url: string;
  /** What the database itself says, without the store: the first column of what this statement finds. */
  ask(sql: string): Promise<readonly unknown[]>;
  remove(): Promise<void>;
}

export const engines: readonly TestEngine[] = [
  {
    name: 'SQLite in a file',
    async fresh() {
      const folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
      const path = join(folder, 'deeper', 'advice-line.db');
      return {
        url: `sqlite:${path}`,
        async ask(sql) {
          const database = new DatabaseSync(path);
          try {
            return database.prepare(sql).all().map(firstColumn);
          } finally {
            database.close();
          }
        },
        async remove() {
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'SQLite in memory',
    async fresh() {
      const ask = () => Promise.reject(new Error('nobody else can look into this one'));
      return { url: 'sqlite::memory:', ask, async remove() {} };
    },
  },
  {
    name: 'PostgreSQL',
    async fresh({ mayBeUpToDate = false } = {}) {
      const { url: server, upToDate: hasCopy } = await sharedPostgres();
      const name = `test_${randomBytes(8).toString('hex')}`;
      await command(
        server,
        `create database ${name}${mayBeUpToDate && hasCopy ? ` template ${upToDate}` : ''}`,
      );
      const url = server.replace(/[^/]+$/, name);
      return {
        url,
        ask: (sql) => command(url, sql),
        async remove() {
          await command(server, `drop database ${name} with (force)`);
        },
      };
    },
  },
];

/** Those that are still there when the process is not. */
export const lastingEngines: readonly TestEngine[] = engines.filter(
  ({ name }) => name !== 'SQLite in memory',
);

/** Says one thing to a PostgreSQL server, and gives the first column of what it answers. */
async function command(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map(firstColumn);
  } finally {
    await client.end();
  }
}

function firstColumn(row: Readonly<Record<string, unknown>>): unknown {
  return Object.values(row)[0];
}

/** A clock that moves only when told to. */
export function testClock(start = Date.UTC(2026, 8, 1, 9)) {
  let at = start;
  return {
    now: () => at,
    pass(ms: number) {
      at += ms;
    },
  };
}

/** Opens a store that must open. */
export async function openForTest(url: string, now: () => number): Promise<Store> {
  const opened = await openStore(url, { now });
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.store;
}

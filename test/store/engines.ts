import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore, type Store } from '../../store/open.ts';
import { sharedPostgres } from './shared-postgres.ts';

/** A kind of database that the contract is held against. */
export interface TestEngine {
  readonly name: string;
  fresh(): Promise<TestDatabase>;
}

/** The address of a fresh, empty database, and how to be rid of it. */
export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

export const engines: readonly TestEngine[] = [
  {
    name: 'SQLite in a file',
    async fresh() {
      const folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
      return {
        url: `sqlite:${join(folder, 'deeper', 'advice-line.db')}`,
        async remove() {
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'SQLite in memory',
    async fresh() {
      return { url: 'sqlite::memory:', async remove() {} };
    },
  },
  {
    name: 'PostgreSQL',
    async fresh() {
      const server = await sharedPostgres();
      const name = `test_${randomBytes(8).toString('hex')}`;
      await command(server, `create database ${name}`);
      return {
        url: server.replace(/[^/]+$/, name),
        remove: () => command(server, `drop database ${name} with (force)`),
      };
    },
  },
];

/** Says one thing to a PostgreSQL server. */
async function command(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
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

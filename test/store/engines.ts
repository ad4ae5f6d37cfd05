import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../store/open.ts';

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
];

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

import { afterEach, beforeEach } from '@jest/globals';
import type { Store } from '../../store/open.ts';
import { openForTest, type TestDatabase, type TestEngine } from './engines.ts';

/** A store on a database of its own, another for each test. */
export interface FreshStore {
  readonly store: Store;
  readonly database: TestDatabase;
}

/** Gives each test of the block a store on a fresh database of this kind, and is rid of both afterwards. */
export function freshStore(engine: TestEngine, now: () => number): FreshStore {
  let on: FreshStore | undefined;
  const current = (): FreshStore => {
    if (!on) throw new Error('the store is there within a test only');
    return on;
  };
  beforeEach(async () => {
    const database = await engine.fresh({ mayBeUpToDate: true });
    on = { database, store: await openForTest(database.url, now) };
  });
  afterEach(async () => {
    const { store, database } = current();
    await store.close();
    await database.remove();
    on = undefined;
  });
  return {
    get store() {
      return current().store;
    },
    get database() {
      return current().database;
    },
  };
}

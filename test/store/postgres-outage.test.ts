import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Store } from '../../store/open.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { openForTest, testClock } from './engines.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const { now } = testClock();

describe('A PostgreSQL that cannot be used for a while', () => {
  // A server of its own, since it is killed.
  let server: PostgresServer;
  let store: Store;
  beforeAll(async () => {
    server = await startPostgres({ durable: true });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    store = await openForTest(server.url, now);
    await store.settings.set('x', 'before');
  });
  afterEach(() => store.close());

  it('because it was killed: calls are refused at once, what was kept is kept, and all is well once it is back', async () => {
    // Several connections, of which none is any good afterwards.
    await Promise.all(Array.from({ length: 30 }, (_, n) => store.settings.set(`kept ${n}`, 'yes')));
    await server.kill();
    const refused = await Promise.allSettled(
      Array.from({ length: 50 }, () => store.settings.set('x', 'during')),
    );
    expect(refused.map(({ status }) => status)).toEqual(Array(50).fill('rejected'));
    expect(refused[0]).toMatchObject({ reason: { name: 'StoreUnavailable' } });
    await expect(store.settings.get('x')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await store.ready()).toBe(false);

    await server.startAgain();
    expect(await store.ready()).toBe(true);
    expect(await store.settings.get('x')).toBe('before');
    expect(await Promise.all(Array.from({ length: 30 }, (_, n) => store.settings.get(`kept ${n}`)))).toEqual(
      Array(30).fill('yes'),
    );
  });

  it('for so short a moment that nobody asked meanwhile: nobody notices', async () => {
    await Promise.all(Array.from({ length: 30 }, () => store.settings.get('x')));
    await server.kill();
    await server.startAgain();
    await store.settings.set('x', 'after');
    expect(await store.settings.get('x')).toBe('after');
  });

  it('and in which another changed something: it is heard of afterwards', async () => {
    const heard: string[] = [];
    store.changes.listen('queue', () => heard.push('queue'));
    const other = await openForTest(server.url, now);
    await waitUntil(
      async () => {
        await other.changes.announce('queue');
        return heard[0];
      },
      'the first word',
      () => 'nothing',
    );
    await server.kill();
    await server.startAgain();
    heard.length = 0;
    await waitUntil(
      () => heard[0],
      'a word that something may have changed',
      () => 'nothing',
    );
    heard.length = 0;
    await other.changes.announce('queue');
    await waitUntil(
      () => heard[0],
      'the second word',
      () => 'nothing',
    );
    await other.close();
    expect(new Set(heard)).toEqual(new Set(['queue']));
  });

  it('because somebody ends its connections in the middle of units: each is kept once or refused', async () => {
    const other = new Client(server.url);
    await other.connect();
    const ending = (async () => {
      for (let round = 0; round < 30; round += 1) {
        await other.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
        );
        await sleep(10);
      }
    })();
    const keys = Array.from({ length: 300 }, (_, n) => `key ${n}`);
    const settled = await Promise.allSettled(
      keys.map(async (key) => {
        await sleep(Math.random() * 300);
        return store.settings.setOnce(key, 'kept');
      }),
    );
    await ending;
    await other.end();
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons.filter(({ name }) => name !== 'StoreUnavailable')).toEqual([]);
    const values = await Promise.all(keys.map((key) => store.settings.get(key)));
    expect(settled.filter(({ status }, n) => status === 'fulfilled' && values[n] !== 'kept')).toEqual([]);
  });

  it('because another holds the row: the call is refused in the end, reads are not, and all is well afterwards', async () => {
    const other = new Client(server.url);
    await other.connect();
    await other.query('begin');
    await other.query(`update settings set value = 'theirs' where key = 'x'`);
    await expect(store.settings.set('x', 'ours')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await store.settings.get('x')).toBe('before');
    await other.query('commit');
    await other.end();
    await store.settings.set('x', 'ours');
    expect(await store.settings.get('x')).toBe('ours');
  });

  it('because it says nothing any more: calls are refused in the end, and all is well once it goes on', async () => {
    const other = new Client(server.url);
    await other.connect();
    const { rows } = await other.query<{ pid: number }>('select pid from pg_stat_activity');
    await other.end();
    const signal = (name: NodeJS.Signals) => {
      for (const { pid } of rows) if (isThere(pid)) process.kill(pid, name);
    };
    signal('SIGSTOP');
    const refused = await Promise.allSettled([store.settings.set('x', 'during')]);
    signal('SIGCONT');
    expect(refused).toEqual([
      expect.objectContaining({ reason: expect.objectContaining({ name: 'StoreUnavailable' }) }),
    ]);
    await store.settings.set('x', 'after');
    expect(await store.settings.get('x')).toBe('after');
  });
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

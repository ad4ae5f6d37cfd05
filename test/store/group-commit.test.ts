import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';
import { groupCommit, type TransactionControl } from '../../store/group-commit.ts';

function insert(n: number) {
  return async (tx: DatabaseSync) => {
    tx.prepare('insert into kept values (?)').run(n);
    await Promise.resolve();
    return n;
  };
}

function counting(fail: { begin?: boolean; commit?: boolean; disk?: boolean; undo?: boolean } = {}) {
  const database = new DatabaseSync(':memory:');
  database.exec('create table kept (n integer primary key)');
  const count = { commits: 0 };
  const control: TransactionControl = {
    async begin() {
      if (fail.begin === true) throw new Error('locked');
      database.exec('begin immediate');
    },
    savepoint: () => database.exec('savepoint unit'),
    release: () => database.exec('release unit'),
    undo() {
      if (fail.undo === true) throw new Error('the transaction is gone');
      database.exec('rollback to unit; release unit');
    },
    commit() {
      if (fail.commit === true) throw new Error('disk full');
      database.exec('commit');
      count.commits += 1;
    },
    async onDisk() {
      if (fail.disk === true) throw new Error('the disk refuses');
    },
    rollback: () => database.exec('rollback'),
  };
  const kept = () =>
    database
      .prepare('select n from kept order by n')
      .all()
      .map(({ n }) => n);
  return { database, control, count, kept };
}

describe('Group commit', () => {
  it('shares commits between units that arrive together, and undoes only the one that fails', async () => {
    const { database, control, count, kept } = counting();
    const { unit } = groupCommit(control, database);
    const settled = await Promise.allSettled(
      Array.from({ length: 100 }, (_, n) =>
        unit(async (tx) => {
          await insert(n)(tx);
          if (n === 42) throw new Error('refused');
          return n;
        }),
      ),
    );
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(settled[42]).toMatchObject({ status: 'rejected', reason: { message: 'refused' } });
    expect(settled[43]).toEqual({ status: 'fulfilled', value: 43 });
    expect(kept()).toEqual(Array.from({ length: 100 }, (_, n) => n).filter((n) => n !== 42));
    expect(count.commits).toBe(1);
  });

  it('acknowledges nothing before the commit is on disk', async () => {
    const { database, control } = counting();
    const order: string[] = [];
    const told: TransactionControl = {
      ...control,
      commit() {
        order.push('commit');
        control.commit();
      },
      async onDisk() {
        await sleep(5);
        order.push('on disk');
      },
    };
    const { unit } = groupCommit(told, database);
    await Promise.all([1, 2, 3].map(async (n) => order.push(`told ${await unit(insert(n))}`)));
    expect(order).toEqual(['commit', 'on disk', 'told 1', 'told 2', 'told 3']);
  });

  it('takes no more than its cap into one transaction', async () => {
    const { database, control, count, kept } = counting();
    const { unit } = groupCommit(control, database, { most: 4 });
    await Promise.all(Array.from({ length: 10 }, (_, n) => unit(insert(n))));
    expect(kept()).toHaveLength(10);
    expect(count.commits).toBe(3);
  });

  it('rejects the whole batch when the commit fails, each with its own reason, and goes on afterwards', async () => {
    const fail = { commit: true };
    const { database, control, kept } = counting(fail);
    const { unit } = groupCommit(control, database);
    const settled = await Promise.allSettled([
      unit(insert(1)),
      unit(async () => {
        throw new Error('mine');
      }),
      unit(insert(3)),
    ]);
    expect(
      settled.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'kept')),
    ).toEqual(['disk full', 'mine', 'disk full']);
    expect(kept()).toEqual([]);
    fail.commit = false;
    expect(await unit(insert(4))).toBe(4);
    expect(kept()).toEqual([4]);
  });

  it('tells nobody that it is kept where the disk refuses after the commit, and goes on afterwards', async () => {
    const fail = { disk: true };
    const { database, control, kept } = counting(fail);
    const { unit } = groupCommit(control, database);
    const settled = await Promise.allSettled([1, 2].map((n) => unit(insert(n))));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fail.disk = false;
    expect(await unit(insert(3))).toBe(3);
    expect(kept()).toEqual([1, 2, 3]);
  });

  it('gathers what comes while several write, and lets nobody wait who comes alone', async () => {
    const { database, control, count } = counting();
    // So many that the test would not end in time if anybody waited who comes alone.
    const { unit } = groupCommit(control, database, { rounds: 100_000_000 });
    for (const n of [1, 2, 3]) await unit(insert(n));
    expect(count.commits).toBe(3);

    const gathering = groupCommit(control, database, { rounds: 20 });
    await Promise.all([4, 5].map((n) => gathering.unit(insert(n))));
    const first = gathering.unit(insert(6));
    for (let round = 0; round < 5; round += 1) await nextRound();
    await Promise.all([first, gathering.unit(insert(7))]);
    expect(count.commits).toBe(5);
  });

  it('commits the next while the one before is on its way to the disk, and tells them in their order', async () => {
    const { database, control, count } = counting();
    const trips: (() => void)[] = [];
    const slow: TransactionControl = {
      ...control,
      onDisk: () =>
        new Promise((resolve) => {
          trips.push(resolve);
        }),
    };
    const { unit, drained } = groupCommit(slow, database);
    const told: number[] = [];
    const first = unit(insert(1)).then((n) => told.push(n));
    while (count.commits < 1) await nextRound();
    const second = unit(insert(2)).then((n) => told.push(n));
    while (count.commits < 2) await nextRound();
    expect(told).toEqual([]);
    for (const arrive of trips) arrive();
    await drained();
    await Promise.all([first, second]);
    expect(told).toEqual([1, 2]);
  });

  it('rejects the whole batch when the database has given the transaction up by itself', async () => {
    const { database, control, kept } = counting({ undo: true });
    const { unit } = groupCommit(control, database);
    const settled = await Promise.allSettled([
      unit(insert(1)),
      unit(async () => {
        throw new Error('mine');
      }),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(kept()).toEqual([]);
  });

  it('tells everyone who waits when not even the beginning succeeds', async () => {
    const fail = { begin: true };
    const { database, control } = counting(fail);
    const { unit } = groupCommit(control, database, { most: 2 });
    const settled = await Promise.allSettled(Array.from({ length: 5 }, (_, n) => unit(insert(n))));
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    fail.begin = false;
    expect(await unit(insert(9))).toBe(9);
  });

  it('is drained once everything that was handed in is settled', async () => {
    const { database, control, kept } = counting();
    const { unit, drained } = groupCommit(control, database, { most: 2 });
    const all = [1, 2, 3, 4, 5].map((n) => unit(insert(n)));
    await drained();
    expect(kept()).toEqual([1, 2, 3, 4, 5]);
    await Promise.all(all);
  });
});

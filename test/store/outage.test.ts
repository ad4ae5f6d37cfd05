import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../store/open.ts';
import { start } from './child-processes.ts';
import { openForTest, testClock } from './engines.ts';

describe('A database that cannot be used for a while', () => {
  let folder = '';
  let path = '';
  let store: Store;
  const { now } = testClock();

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
    path = join(folder, 'advice-line.db');
    store = await openForTest(`sqlite:${path}`, now);
    await store.settings.set('x', 'before');
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('because another process holds it: writes are refused, reads are not, and all is well afterwards', async () => {
    const holder = start('hold-lock', path);
    await holder.printed('locked');
    const refused = await Promise.allSettled(
      Array.from({ length: 300 }, () => store.settings.set('x', 'during')),
    );
    expect(refused.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await store.ready()).toBe(false);
    expect(await store.settings.get('x')).toBe('before');

    holder.process.kill('SIGKILL');
    await holder.ended;
    expect(await store.ready()).toBe(true);
    await store.settings.set('x', 'after');
    expect(await store.settings.get('x')).toBe('after');
  });

  it('for a moment only is waited for, and the process goes on with other things meanwhile', async () => {
    const holder = start('hold-lock', path);
    await holder.printed('locked');
    const written = store.settings.set('x', 'during');
    let rounds = 0;
    for (; rounds < 5; rounds += 1) await sleep(20);
    holder.process.kill('SIGKILL');
    await written;
    expect(rounds).toBe(5);
    expect(await store.settings.get('x')).toBe('during');
  });

  it('because the file is gone: nothing is written into the void, and all is well once it is back', async () => {
    const elsewhere = join(folder, 'elsewhere');
    renameSync(path, elsewhere);
    expect(await store.ready()).toBe(false);
    await expect(store.settings.set('x', 'during')).rejects.toThrow('missing');
    await expect(store.settings.get('x')).rejects.toThrow('missing');
    renameSync(elsewhere, path);
    expect(await store.ready()).toBe(true);
    expect(await store.settings.get('x')).toBe('before');
  });

  it('because its log was deleted: nothing is called kept that would go with it, and all is well with the next', async () => {
    rmSync(`${path}-wal`);
    await expect(store.settings.set('x', 'during')).rejects.toThrow('taken to the disk');
    await store.settings.set('y', 'after');
    // What a new process finds, when this one has not closed its own connections.
    const read = new DatabaseSync(path);
    expect(read.prepare('select key, value from settings order by key').all()).toEqual([
      expect.objectContaining({ key: 'x', value: 'during' }),
      expect.objectContaining({ key: 'y', value: 'after' }),
    ]);
    read.close();
  });

  it('because its log was deleted while many write: whoever is told that something is kept finds it there', async () => {
    const writes: Promise<string>[] = [];
    for (let n = 0; n < 60; n += 1) {
      if (n === 20) rmSync(`${path}-wal`);
      const key = `x${n}`;
      writes.push(store.settings.set(key, 'during').then(() => key));
      if (n % 3 === 0) await sleep(1);
    }
    const settled = await Promise.allSettled(writes);
    const told = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(told.length).toBeGreaterThan(20);
    expect(told.length).toBeLessThan(60);
    const read = new DatabaseSync(path);
    const kept = new Set(
      read
        .prepare('select key from settings')
        .all()
        .map(({ key }) => key),
    );
    read.close();
    expect(told.filter((key) => !kept.has(key))).toEqual([]);
  });

  it('because its log cannot be reached: writes are refused until it can be, and then all of them are there', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const reader = new DatabaseSync(path);
    reader.exec('begin; select * from settings');
    renameSync(`${path}-wal`, elsewhere);
    await expect(store.settings.set('x', '1')).rejects.toThrow('taken to the disk');
    // Somebody still reads from the log, so that nothing can be moved out of it.
    await expect(store.settings.set('x', '2')).rejects.toThrow('taken to the disk');
    reader.close();
    await store.settings.set('y', '3');
    expect(await store.settings.get('x')).toBe('1');
  });

  it('and was then replaced by a copy: the copy is used', async () => {
    const copy = join(folder, 'copy');
    const source = new DatabaseSync(path);
    source.exec(`vacuum into '${copy}'`);
    source.close();
    await store.settings.set('x', 'lost with the old file');
    for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true });
    copyFileSync(copy, path);
    expect(await store.settings.get('x')).toBe('before');
    await store.settings.set('x', 'after');
    expect(await store.settings.get('x')).toBe('after');
    const read = new DatabaseSync(path);
    expect(read.prepare('select value from settings').all()).toEqual([
      expect.objectContaining({ value: 'after' }),
    ]);
    read.close();
  });
});

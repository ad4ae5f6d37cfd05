import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrations } from '../../store/migrations/all.ts';
import { openStore } from '../../store/open.ts';
import { start } from './child-processes.ts';
import { openForTest, testClock } from './engines.ts';

describe('Bringing a database up to date', () => {
  let folder = '';
  let path = '';
  let url = '';
  const { now } = testClock();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
    path = join(folder, 'advice-line.db');
    url = `sqlite:${path}`;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What SQLite itself finds in the file. */
  function inspect(sql: string): unknown[] {
    const database = new DatabaseSync(path);
    try {
      return database
        .prepare(sql)
        .all()
        .map((row) => Object.values(row)[0]);
    } finally {
      database.close();
    }
  }

  it('numbers its steps from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('takes each step once, however often the service starts', async () => {
    for (const again of [1, 2]) {
      const store = await openForTest(url, now);
      await store.settings.set(`start ${again}`, 'kept');
      await store.close();
    }
    expect(inspect('select number from migrations order by number')).toEqual(
      migrations.map(({ number }) => number),
    );
    expect(inspect('select count(*) from settings')).toEqual([2]);
  });

  it('lets several processes start at once on an empty database', async () => {
    const children = Array.from({ length: 5 }, () => start('open-store', url));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0]);
    expect(children.flatMap(({ lines }) => lines)).toEqual(Array(5).fill('opened'));
    expect(inspect('select number from migrations order by number')).toEqual(
      migrations.map(({ number }) => number),
    );
  });

  it('undoes a step in the middle of which the process was killed', async () => {
    const before = await openForTest(url, now);
    await before.settings.set('x', 'as it was');
    await before.close();

    const child = start('slow-migration', url);
    await child.printed('half way');
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');

    const store = await openForTest(url, now);
    expect(await store.settings.get('x')).toBe('as it was');
    expect(await store.ready()).toBe(true);
    await store.close();
    expect(inspect(`select name from sqlite_master where name = 'half'`)).toEqual([]);
    expect(inspect('pragma integrity_check')).toEqual(['ok']);
  });

  it('starts after being killed at any moment of the first start', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      rmSync(folder, { recursive: true, force: true });
      const children = [start('open-store', url), start('open-store', url)];
      await sleep(40 + attempt * 15);
      for (const child of children) child.process.kill('SIGKILL');
      await Promise.all(children.map(({ ended }) => ended));
      const store = await openForTest(url, now);
      expect(await store.ready()).toBe(true);
      await store.close();
    }
  });

  it('refuses a database that a newer version has used, and changes nothing in it', async () => {
    await (await openForTest(url, now)).close();
    inspect(
      `insert into migrations values (${migrations.length + 1}, 'from the future', 0) returning number`,
    );
    const opened = await openStore(url, { now });
    expect(opened).toMatchObject({ ok: false, why: 'newer-database' });
    expect(opened.ok ? '' : opened.sentence).toMatch(
      /newer version.*Start the newer version, or restore the backup/,
    );
    expect(inspect('select count(*) from migrations')).toEqual([migrations.length + 1]);
  });

  it('says plainly what is wrong with a file that is no database, a place that is no file, and a wrong address', async () => {
    writeFileSync(path, 'This is a text file and not a database at all. '.repeat(100));
    expect(await openStore(url, { now })).toMatchObject({
      ok: false,
      why: 'cannot-open',
      sentence: expect.stringMatching(
        /cannot be opened \(file is not a database\)\. Check that DATABASE_URL/,
      ),
    });
    expect(await openStore(`sqlite:${folder}`, { now })).toMatchObject({ ok: false, why: 'cannot-open' });
    expect(await openStore(`sqlite:${path}/below`, { now })).toMatchObject({ ok: false, why: 'cannot-open' });
    expect(await openStore('mysql://nowhere', { now })).toMatchObject({ ok: false, why: 'bad-address' });
    expect(await openStore('sqlite:', { now })).toMatchObject({ ok: false, why: 'bad-address' });
  });
});

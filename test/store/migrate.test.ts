import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrations } from '../../store/migrations/all.ts';
import { openStore } from '../../store/open.ts';
import { start } from './child-processes.ts';
import { lastingEngines, openForTest, type TestDatabase, testClock } from './engines.ts';
import { sharedPostgres } from './shared-postgres.ts';

const { now } = testClock();

describe('The steps of the database', () => {
  it('numbers its steps from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });
});

for (const engine of lastingEngines) {
  describe(`Bringing a database up to date on ${engine.name}`, () => {
    let database: TestDatabase;
    beforeEach(async () => {
      database = await engine.fresh();
    });
    afterEach(() => database.remove());

    it('takes each step once, however often the service starts', async () => {
      for (const again of [1, 2]) {
        const store = await openForTest(database.url, now);
        await store.settings.set(`start ${again}`, 'kept');
        await store.close();
      }
      expect(await database.ask('select number from migrations order by number')).toEqual(
        migrations.map(({ number }) => number),
      );
      expect(await database.ask('select cast(count(*) as integer) from settings')).toEqual([2]);
    });

    it('lets several processes start at once on an empty database', async () => {
      const children = Array.from({ length: 5 }, () => start('open-store', database.url));
      expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0]);
      expect(children.flatMap(({ lines }) => lines)).toEqual(Array(5).fill('opened'));
      expect(await database.ask('select number from migrations order by number')).toEqual(
        migrations.map(({ number }) => number),
      );
    });

    it('undoes a step in the middle of which the process was killed', async () => {
      const before = await openForTest(database.url, now);
      await before.settings.set('x', 'as it was');
      await before.close();

      const child = start('slow-migration', database.url);
      await child.printed('half way');
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');

      const store = await openForTest(database.url, now);
      expect(await store.settings.get('x')).toBe('as it was');
      expect(await store.ready()).toBe(true);
      await store.close();
      await expect(database.ask('select n from half')).rejects.toThrow(/half/);
    });

    it('starts after being killed at any moment of the first start', async () => {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const fresh = await engine.fresh();
        const children = [start('open-store', fresh.url), start('open-store', fresh.url)];
        await sleep(40 + attempt * 25);
        for (const child of children) child.process.kill('SIGKILL');
        await Promise.all(children.map(({ ended }) => ended));
        const store = await openForTest(fresh.url, now);
        expect(await store.ready()).toBe(true);
        await store.close();
        await fresh.remove();
      }
    });

    it('refuses a database that a newer version has used, and changes nothing in it', async () => {
      await (await openForTest(database.url, now)).close();
      await database.ask(
        `insert into migrations values (${migrations.length + 1}, 'from the future', 0) returning number`,
      );
      const opened = await openStore(database.url, { now });
      expect(opened).toMatchObject({ ok: false, why: 'newer-database' });
      expect(opened.ok ? '' : opened.sentence).toMatch(
        /newer version.*Start the newer version, or restore the backup/,
      );
      expect(await database.ask('select cast(count(*) as integer) from migrations')).toEqual([
        migrations.length + 1,
      ]);
    });
  });
}

describe('A database that cannot be opened', () => {
  it('says plainly what is wrong with a file that is no database, a place that is no file, and a wrong address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
    const path = join(folder, 'advice-line.db');
    const url = `sqlite:${path}`;
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
    rmSync(folder, { recursive: true, force: true });
  });

  it('says plainly what is wrong with a server that is not there, and with a password, and shows no password', async () => {
    const absent = await openStore('postgres://me:secret@127.0.0.1:1/line', { now });
    expect(absent).toMatchObject({
      ok: false,
      why: 'cannot-open',
      sentence: expect.stringMatching(/^The database 127\.0\.0\.1:1\/line cannot be opened \(.*ECONNREFUSED/),
    });
    const server = URL.parse((await sharedPostgres()).url);
    if (server) server.password = 'secret';
    const refused = await openStore(server?.href ?? '', { now });
    expect(refused).toMatchObject({
      ok: false,
      why: 'cannot-open',
      sentence: expect.stringMatching(/password authentication failed.*Check that DATABASE_URL/),
    });
    expect(JSON.stringify([absent, refused])).not.toContain('secret');
  });

  it('because its file is damaged is found out after an unclean stop, when it is looked through', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
    const path = join(folder, 'advice-line.db');
    const store = await openForTest(`sqlite:${path}`, now);
    await store.close();
    const database = new DatabaseSync(path);
    const page = Number(
      database.prepare(`select rootpage from sqlite_master where name = 'answers_by_time'`).get()?.[
        'rootpage'
      ],
    );
    const size = Number(database.prepare('pragma page_size').get()?.['page_size']);
    database.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, (page - 1) * size, page * size);
    writeFileSync(path, bytes);
    // As a process leaves it that was killed.
    writeFileSync(`${path}-wal`, 'unfinished');
    expect(await openStore(`sqlite:${path}`, { now })).toMatchObject({
      ok: false,
      why: 'damaged',
      sentence: expect.stringMatching(/is damaged.*restore the last backup with "npm run db:restore"/),
    });
    rmSync(folder, { recursive: true, force: true });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import { backUp } from '../../store/back-up.ts';
import { migrations } from '../../store/migrations/all.ts';
import { openStore, type Store } from '../../store/open.ts';
import { restore } from '../../store/restore.ts';
import { byAdviser, done, text } from '../queue/line-for-tests.ts';
import { asking, redacted, staffChannel } from '../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase, testClock } from './engines.ts';

const { now } = testClock();

function lineOf(store: Store): AdviceLine {
  return createAdviceLine({ store: store.queries, now });
}

/** Some queries with all that belongs to them. */
async function fill(store: Store): Promise<void> {
  const line = lineOf(store);
  await line.useChannel(staffChannel);
  for (let n = 0; n < 30; n += 1) {
    const question = redacted(`Line ${n}\n"quoted", ’ and 学校 and 🎒`);
    const query = done(await line.ask(asking(`form-${n}`, { question })));
    if (n % 2 === 0) done(await line.claim(byAdviser(query)));
    if (n % 4 === 0) done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
  }
  for (const { id } of await store.deliveries.claimDue(now(), 100, 1000)) await store.deliveries.sent(id);
  await store.settings.set('x', 'kept');
}

/** What people see of it. */
async function seen(store: Store): Promise<unknown> {
  const states = ['waiting', 'claimed', 'answered'] as const;
  const queries = (await Promise.all(states.map((state) => store.queries.inState('slough', state)))).flat();
  const threads = await Promise.all(queries.map(({ id }) => store.queries.thread('slough', id)));
  return {
    queries,
    threads,
    channel: await store.staffChannels.of('slough'),
    setting: await store.settings.get('x'),
    nextDue: await store.deliveries.nextDueAt(),
  };
}

for (const from of lastingEngines) {
  for (const to of lastingEngines) {
    describe(`A backup of ${from.name}, restored to ${to.name}`, () => {
      let folder = '';
      let file = '';
      let source: TestDatabase;
      let target: TestDatabase;
      beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
        file = join(folder, 'backup.jsonl');
        source = await from.fresh();
        target = await to.fresh();
      });
      afterEach(async () => {
        await source.remove();
        await target.remove();
        rmSync(folder, { recursive: true, force: true });
      });

      it('is all there and goes on where it was, though the service was writing all the time', async () => {
        const running = await openForTest(source.url, now);
        await fill(running);
        const before = await seen(running);
        const [made, ...written] = await Promise.all([
          backUp(source.url, file, now),
          ...Array.from({ length: 300 }, (_, n) => running.inbox.begin(`meanwhile ${n}`, now(), 1000)),
        ]);
        expect(made).toMatchObject({ ok: true });
        expect(written.filter(({ kind }) => kind !== 'new')).toEqual([]);
        await running.close();
        expect(statSync(file).mode & 0o077).toBe(0);
        // That somebody took it all out is in the audit, and in the backup as well.
        expect(readFileSync(file, 'utf8')).toContain(String.raw`{\"what\":\"backup\"}`);
        expect(await source.ask(`select detail from audit where what = 'exported'`)).toEqual([
          '{"what":"backup"}',
        ]);

        expect(await restore(target.url, file, { now })).toEqual({ ...made, from: file });
        const restored = await openForTest(target.url, now);
        expect(await seen(restored)).toEqual(before);
        // Numbers go on after the highest, in queries and in what is owed.
        expect(done(await lineOf(restored).ask(asking('form-new'))).number).toBe('SL-0031');
        expect(await restored.deliveries.claimDue(now(), 500, 1000)).not.toEqual([]);
        await restored.close();
      });

      it('replaces what is in the database only when forced', async () => {
        const running = await openForTest(source.url, now);
        await fill(running);
        const before = await seen(running);
        await running.close();
        await backUp(source.url, file, now);
        const other = await openForTest(target.url, now);
        done(await lineOf(other).ask(asking('theirs')));
        const theirs = await seen(other);
        await other.close();

        expect(await restore(target.url, file, { now })).toMatchObject({
          ok: false,
          sentence: expect.stringMatching(/not empty.*--force/),
        });
        const unchanged = await openForTest(target.url, now);
        expect(await seen(unchanged)).toEqual(theirs);
        await unchanged.close();

        expect(await restore(target.url, file, { now, force: true })).toMatchObject({ ok: true });
        const replaced = await openForTest(target.url, now);
        expect(await seen(replaced)).toEqual(before);
        await replaced.close();
      });

      it('may be of an earlier version: it is brought up to date', async () => {
        const opened = await openStore(source.url, { now, migrations: migrations.slice(0, 2) });
        if (opened.ok) await opened.store.close();
        await source.ask(`insert into settings values ('x', 'from before') returning key`);
        expect(await backUp(source.url, file, now)).toMatchObject({ ok: true });
        expect(await restore(target.url, file, { now })).toMatchObject({ ok: true });
        const restored = await openForTest(target.url, now);
        expect(await restored.settings.get('x')).toBe('from before');
        expect(await target.ask('select max(number) from migrations')).toEqual([migrations.length]);
        await restored.close();
      });
    });
  }
}

describe('A backup', () => {
  let folder = '';
  let file = '';
  let source: TestDatabase;
  let target: TestDatabase;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
    file = join(folder, 'backup.jsonl');
    const [engine] = lastingEngines;
    if (!engine) throw new Error('no engine');
    source = await engine.fresh();
    target = await engine.fresh();
    const running = await openForTest(source.url, now);
    await fill(running);
    await running.close();
    await backUp(source.url, file, now);
  });
  afterEach(async () => {
    await source.remove();
    await target.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<[string, (whole: string) => string]>([
    ['is cut short', (whole) => whole.slice(0, whole.length / 2)],
    ['lacks its last line', (whole) => whole.trimEnd().split('\n').slice(0, -1).join('\n')],
    ['lacks a row', (whole) => whole.split('\n').toSpliced(10, 1).join('\n')],
    ['was changed', (whole) => whole.replace('Line 7', 'Line 8')],
    ['is something else', () => 'Dear colleagues,\n'],
  ])('that %s is refused, and nothing is changed', async (_, spoil) => {
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(await restore(target.url, file, { now })).toMatchObject({ ok: false });
    const store = await openForTest(target.url, now);
    expect(await store.queries.inState('slough', 'waiting')).toEqual([]);
    await store.close();
  });

  it('of a newer version is refused', async () => {
    const lines = readFileSync(file, 'utf8')
      .replace(/"step":\d+/, '"step":999')
      .trimEnd()
      .split('\n');
    const sha256 = createHash('sha256')
      .update(`${lines.slice(0, -1).join('\n')}\n`)
      .digest('hex');
    writeFileSync(file, lines.join('\n').replace(/"sha256":"[^"]+"/, `"sha256":"${sha256}"`));
    expect(await restore(target.url, file, { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('newer version'),
    });
  });

  it('is not written over another file, nor made of a database that is not there', async () => {
    expect(await backUp(source.url, file, now)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('is there already'),
    });
    expect(await backUp(`sqlite:${folder}/none.db`, join(folder, 'other'), now)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('There is no database'),
    });
    expect(await restore(target.url, join(folder, 'none'), { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('cannot be read'),
    });
  });
});

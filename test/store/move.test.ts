import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { move } from '../../store/move.ts';
import { byAdviser, done, text } from '../queue/line-for-tests.ts';
import { adviser, asking, redacted, staffChannel } from '../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase, testClock } from './engines.ts';
import type { Store } from '../../store/open.ts';

const { now, pass } = testClock();
const lineOf = (store: Store) => createAdviceLine({ store: store.queries, now });

/** Queries in every stage, with words in several scripts, more rows than a portion, and holes in what is numbered. */
async function fill(store: Store): Promise<void> {
  const line = lineOf(store);
  await line.useChannel(staffChannel);
  for (let n = 0; n < 30; n += 1) {
    pass(1000);
    const question = redacted(`Line ${n}\n"quoted", ’ and Ångström, école, 学校 and 🎒`);
    const query = done(await line.ask(asking(`form-${n}`, { question })));
    if (n % 2 === 0) done(await line.claim(byAdviser(query)));
    if (n % 4 === 0) done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
  }
  // Keys that a server sorts otherwise than byte by byte: case, accents, punctuation.
  for (const key of ['b', 'B', 'a', 'A', 'ä', 'Z', '_', 'é', 'e', '学', '🎒', 'a b', 'a-b', 'ab'])
    await store.settings.set(key, key);
  await Promise.all(Array.from({ length: 1_500 }, (_, n) => store.inbox.begin(`turn ${n}`, now(), 1000)));
  await store.profiles.change(adviser, { authority: 'slough', asked: true }, now());
}

/** What people see of it. */
async function seen(store: Store): Promise<unknown> {
  const states = ['waiting', 'claimed', 'answered'] as const;
  const queries = (await Promise.all(states.map((state) => store.queries.inState('slough', state)))).flat();
  return {
    queries,
    threads: await Promise.all(queries.map(({ id }) => store.queries.thread('slough', id))),
    channel: await store.staffChannels.of('slough'),
    setting: await store.settings.get('学'),
    profile: await store.profiles.of(adviser),
    audit: await store.audit.walk(),
    found: (await store.queries.searchWords('slough', redacted('quoted'), { limit: 50, notes: true })).map(
      ({ number }) => number,
    ),
  };
}

const [sqlite, postgres] = lastingEngines;
if (sqlite === undefined || postgres === undefined) throw new Error('no engines');

describe('A move from SQLite to PostgreSQL', () => {
  let source: TestDatabase;
  let target: TestDatabase;
  beforeEach(async () => {
    source = await sqlite.fresh();
    target = await postgres.fresh();
  });
  afterEach(async () => {
    await source.remove();
    await target.remove();
  });
  const filled = async (): Promise<unknown> => {
    const running = await openForTest(source.url, now);
    await fill(running);
    const before = await seen(running);
    await running.close();
    return before;
  };

  it('brings everything, compared table by table, and goes on counting where it was', async () => {
    const before = await filled();
    const told: string[] = [];
    const moved = await move(source.url, target.url, { now, moved: ({ table }) => told.push(table) });
    if (!moved.ok) throw new Error(moved.sentence);
    const rowsOf = Object.fromEntries(moved.tables.map(({ table, rows }) => [table, rows]));
    expect(rowsOf).toMatchObject({ queries: 30, inbox: 1_500, profiles: 1 });
    expect(told).toEqual(moved.tables.map(({ table }) => table));
    // By another way than the move itself counts.
    for (const { table, rows } of moved.tables) {
      const [there] = await target.ask(`select count(*)::int from "${table}"`);
      const [here] = await source.ask(`select count(*) from "${table}"`);
      expect({ table, there, here }).toEqual({ table, there: rows, here: rows });
    }
    const over = await openForTest(target.url, now);
    expect(await seen(over)).toEqual(before);
    expect(done(await lineOf(over).ask(asking('form-new'))).number).toBe('SL-0031');
    expect(await over.deliveries.claimDue(now(), 500, 1000)).not.toEqual([]);
    await over.close();
    const still = await openForTest(source.url, now);
    expect(await seen(still)).toEqual(before);
    await still.close();
  });

  it('is refused while a service has the file open, and moves nothing', async () => {
    const running = await openForTest(source.url, now);
    expect(await move(source.url, target.url, { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Stop the service first'),
    });
    await running.close();
    expect(await target.ask("select tablename from pg_tables where schemaname = 'public'")).toEqual([]);
  });

  it('is refused where there is anything over there already', async () => {
    await filled();
    const theirs = await openForTest(target.url, now);
    await theirs.settings.set('x', 'theirs');
    await theirs.close();
    expect(await move(source.url, target.url, { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('not empty'),
    });
    const unchanged = await openForTest(target.url, now);
    expect(await unchanged.settings.get('x')).toBe('theirs');
    expect(await unchanged.queries.inState('slough', 'waiting')).toEqual([]);
    await unchanged.close();
  });

  it('leaves nothing behind when it breaks in the middle, and can be tried again', async () => {
    const before = await filled();
    let tables = 0;
    const broken = await move(source.url, target.url, {
      now,
      moved: () => {
        tables += 1;
        if (tables === 5) throw new Error('the line is cut');
      },
    });
    expect(broken).toMatchObject({ ok: false, sentence: expect.stringContaining('the line is cut') });
    expect(await target.ask("select tablename from pg_tables where schemaname = 'public'")).toEqual([]);
    expect(await move(source.url, target.url, { now })).toMatchObject({ ok: true });
    const over = await openForTest(target.url, now);
    expect(await seen(over)).toEqual(before);
    await over.close();
  });

  it('notices a row that arrived otherwise than it was sent', async () => {
    await filled();
    // A server that changes what is written to it.
    await target.ask(`create function spoil_row() returns trigger language plpgsql as
      $$ begin new.value := upper(new.value); return new; end $$`);
    await target.ask(`create function spoil() returns event_trigger language plpgsql as $$ begin
      if to_regclass('settings') is not null
        and not exists (select from pg_trigger where tgname = 'spoil_settings') then
        create trigger spoil_settings before insert on settings for each row execute function spoil_row();
      end if; end $$`);
    await target.ask(
      `create event trigger spoilt on ddl_command_end when tag in ('CREATE TABLE') execute function spoil()`,
    );
    expect(await move(source.url, target.url, { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('settings is not the same over there'),
    });
    expect(await target.ask("select tablename from pg_tables where schemaname = 'public'")).toEqual([]);
  });

  it('is a command that shows what it moves, and no password', async () => {
    await filled();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['commands/db-move.ts'], {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATABASE_URL: source.url, MOVE_TO: target.url },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
    expect(stdout).toMatch(/^queries: 30 rows, [0-9a-f]{16} on both sides$/m);
    expect(stdout).toContain('each read back and compared');
    expect(stdout).not.toContain('://');
    expect(await target.ask('select count(*)::int from queries')).toEqual([30]);
  });

  it('goes from a file to a server and no other way', async () => {
    expect(await move(target.url, source.url, { now })).toMatchObject({ ok: false });
    expect(await move('sqlite:/nowhere/none.db', target.url, { now })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('There is no database'),
    });
  });
});

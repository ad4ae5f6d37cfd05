import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountOf } from '../teams-simulator/people.ts';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

const run = promisify(execFile);

let line: AdviceLineStage;
let number: string;
beforeAll(async () => {
  line = await startAdviceLine({ env: { LOG_LEVEL: 'debug' } });
  number = await line.handOver(`${unanswered} for a zebrafish`, { callBack: '01632 960003' });
  const { staff, ada, teams } = line;
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  await teams.chat(ada).waitFor(({ words }) => words.includes('zebrafish'), 'the words');
}, 90_000);
afterAll(() => line.end());

/** Runs a command on the service's database while it runs; gives what it printed and how it ended. */
async function command(name: string, ...words: readonly string[]) {
  const { databaseFile } = line.service();
  const options = {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], DATABASE_URL: `sqlite:${databaseFile}`, HOME_AUTHORITY: 'slough' },
  };
  try {
    const { stdout } = await run(process.execPath, [`commands/${name}.ts`, ...words], options);
    return { code: 0, printed: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, printed: `${stdout}${stderr}` };
  }
}

function ask(sql: string): readonly unknown[] {
  const database = new DatabaseSync(line.service().databaseFile);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

describe('at the command line, while the service runs,', () => {
  it('a query is held and released, with an event for each', async () => {
    expect(await command('records', 'hold', number)).toMatchObject({ code: 1 });
    expect(await command('records', 'hold', 'SL-9999', '--why', 'x')).toMatchObject({ code: 1 });
    const held = await command('records', 'hold', number, '--why', 'a complaint about Callum Hargreaves');
    expect(held.printed).toContain('is kept');
    expect(JSON.stringify(ask("select text from query_events where kind = 'held'"))).toContain('[name]');
    expect((await command('records', 'release', number, '--why', 'settled')).printed).toContain('is lifted');
    expect(ask("select 1 from query_events where kind = 'hold-lifted'")).toHaveLength(1);
  }, 60_000);

  it('every time an adviser was shown the words is in the audit', () => {
    const [id] = ask('select id from queries') as { id: string }[];
    const views = ask("select who, about from audit where what = 'viewed'") as {
      who: string;
      about: string;
    }[];
    expect(views.length).toBeGreaterThan(0);
    expect(new Set(views.map(({ about }) => about))).toEqual(new Set([id?.id]));
    const [claim] = ask("select who from audit where what = 'claimed'") as { who: string }[];
    expect(views[0]?.who).toBe(claim?.who);
  });

  it('the audit is walked, and a link that was tampered with is named', async () => {
    const whole = await command('audit-verify');
    expect(whole).toMatchObject({ code: 0 });
    const end = /slough:\d+:[0-9a-f]{64}/.exec(whole.printed)?.[0] ?? '';
    expect(await command('audit-verify', '--noted', end)).toMatchObject({ code: 0 });
    ask("update audit set at = at + 1 where authority = 'slough' and number = 2");
    const broken = await command('audit-verify');
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.printed).toContain('slough: BROKEN. Link 2 is not as it was written');
    ask("update audit set at = at - 1 where authority = 'slough' and number = 2");
  }, 60_000);

  it('Teams’ own refusals are listed', async () => {
    expect((await command('records', 'unremovable')).printed).toContain('Teams keeps no card');
  }, 60_000);

  it('what is held on the asker is given out, then erased: nothing of them is left in files, logs and chats', async () => {
    const { asker, teams, ada, staff } = line;
    const { id, aadObjectId, name } = accountOf(asker.person);
    const { dataFolder } = line.service();
    const folder = join(dataFolder, '..', `records-of-${aadObjectId}`);
    const traces = [aadObjectId, id, name, 'zebrafish', '960003'];

    const given = await command('records', 'export', aadObjectId, '--to', folder);
    expect(given).toMatchObject({ code: 0 });
    const page = readFileSync(join(folder, `${aadObjectId}.html`), 'utf8');
    for (const trace of traces)
      expect({ trace, there: page.includes(trace) }).toEqual({ trace, there: true });
    expect(page).not.toContain('Ada Adviser');
    // They were given to the asker.
    rmSync(folder, { recursive: true });

    const erased = await command('records', 'erase', aadObjectId);
    expect(erased).toMatchObject({ code: 0 });
    expect(erased.printed).toContain('1 open queries');
    expect(await command('records', 'export', aadObjectId, '--to', folder)).toMatchObject({ code: 1 });
    expect(existsSync(folder)).toBe(false);
    await staff.waitFor(({ words }) => words.includes(number) && words.includes('Withdrawn'), 'the channel');

    // The cards go at the next hourly round, or at a start.
    const logged = `${line.service().stdout()}${line.service().stderr()}`;
    await line.restart();
    const removed = 'Removed, because somebody it was about asked for that.';
    for (const chat of [asker, teams.chat(ada)])
      await chat.waitFor(({ words }) => words === removed, 'the cards to be replaced');
    await teams.chat(ada).waitFor(
      () =>
        !/zebrafish/.test(
          teams
            .chat(ada)
            .messages()
            .map(({ words }) => words)
            .join(),
        ),
      'no words',
    );
    const { stdout, stderr, stop } = line.service();
    await stop();
    const left = readdirSync(dataFolder)
      .map((file) => readFileSync(join(dataFolder, file), 'latin1'))
      .join('');
    for (const trace of [...traces, asker.place.id])
      expect({ trace, there: `${left}${logged}${stdout()}${stderr()}`.includes(trace) }).toEqual({
        trace,
        there: false,
      });
  }, 120_000);
});

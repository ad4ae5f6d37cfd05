import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runUntilItEnds } from '../service.ts';
import { lastingEngines, type TestDatabase } from '../store/engines.ts';
import { type AdviceLineStage, startAdviceLine, unanswered } from './advice-line-stage.ts';

/**
 * The pages of docs/runbook.md, gone through as they are written: the service as a process of its own, the commands as they are
 * typed, and people who notice nothing but the break.
 */
const root = join(import.meta.dirname, '..', '..');
const newer = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'test/store/programs/newer-version.ts')).href}`,
};

let folder = '';
let stage: AdviceLineStage | undefined;
let databases: TestDatabase[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runbook-'));
});
afterEach(async () => {
  await stage?.end();
  stage = undefined;
  for (const database of databases) await database.remove();
  databases = [];
  rmSync(folder, { recursive: true, force: true });
});

const fresh = async (engine: (typeof lastingEngines)[number]): Promise<string> => {
  const database = await engine.fresh();
  databases.push(database);
  return database.url;
};

/** `npm run db:…` with an address; what it said and how it ended. */
function command(name: string, databaseUrl: string, args: readonly string[], env: object = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`commands/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, ...env },
  });
  return { status, said: `${stdout}${stderr}` };
}

/** What the asker finds of their own when they look, and the number that their next query gets. */
async function goesOn(at: AdviceLineStage, number: string, next: string): Promise<void> {
  await at.asker.say('my queries');
  expect(at.asker.lastMessage().words).toContain(number);
  expect(await at.handOver(unanswered)).toBe(next);
}

const [sqlite, postgres] = lastingEngines;
if (sqlite === undefined || postgres === undefined) throw new Error('no engines');

describe('rotating the secret', () => {
  it('is a restart with another file: what the old one opened is closed then, and not before', async () => {
    const file = (name: string): string => join(folder, name);
    writeFileSync(file('metrics'), 'the-first-token-of-two\n');
    writeFileSync(file('links'), `${'first '.repeat(8)}\n`);
    stage = await startAdviceLine({
      env: {
        PACKS: 'cambridgeshire',
        HOME_AUTHORITY: 'cambridgeshire',
        METRICS_TOKEN_FILE: file('metrics'),
        LINK_SIGNING_SECRET_FILE: file('links'),
      },
      withoutChannel: true,
    });
    const { asker } = stage;
    await asker.say('can i have the policy as a word document');
    await asker.press('last', 'make-policy', { setting: 'Anytown Nursery' });
    const found = /"(http[^"]+\/files\/policy\?[^"]+)"/.exec(JSON.stringify(asker.lastMessage().card))?.[1];
    const link = new URL(found ?? '');
    const opens = async (token: string): Promise<readonly number[]> => {
      const url = stage?.service().url ?? '';
      const figures = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
      const linked = await fetch(`${url}${link.pathname}${link.search}`);
      return [figures.status, linked.status];
    };
    expect(await opens('the-first-token-of-two')).toEqual([200, 200]);
    writeFileSync(file('metrics'), 'the-second-token-of-two\n');
    writeFileSync(file('links'), `${'second '.repeat(8)}\n`);
    expect(await opens('the-first-token-of-two')).toEqual([200, 200]);
    await stage.restart();
    const [figures, linked] = await opens('the-first-token-of-two');
    expect({ figures, refused: linked !== 200 }).toEqual({ figures: 401, refused: true });
    expect((await opens('the-second-token-of-two'))[0]).toBe(200);
  }, 90_000);
});

describe('backing up and restoring', () => {
  it('brings everybody’s queries back, from a copy made while the service ran', async () => {
    const [from, to] = [await fresh(postgres), await fresh(sqlite)];
    stage = await startAdviceLine({ env: { DATABASE_URL: from } });
    const number = await stage.handOver(unanswered);
    const copy = join(folder, 'copy.jsonl');
    expect(command('db-backup', from, [copy])).toEqual({
      status: 0,
      said: expect.stringMatching(/rows of \d+ tables/),
    });
    await stage.service().stop();
    expect(command('db-restore', to, [copy])).toEqual({
      status: 0,
      said: expect.stringContaining('read back and compared'),
    });
    await stage.restart({ DATABASE_URL: to });
    expect(command('audit-verify', to, []).status).toBe(0);
    await goesOn(stage, number, 'SL-0002');
  }, 120_000);
});

describe('moving from SQLite to PostgreSQL', () => {
  it('waits for the service to stop, and goes on over there', async () => {
    const [from, to] = [await fresh(sqlite), await fresh(postgres)];
    stage = await startAdviceLine({ env: { DATABASE_URL: from } });
    const number = await stage.handOver(unanswered);
    expect(command('db-move', from, [], { MOVE_TO: to }).status).toBe(1);
    await stage.service().stop();
    expect(command('db-move', from, [], { MOVE_TO: to })).toEqual({
      status: 0,
      said: expect.stringMatching(/^queries: 1 rows, [0-9a-f]{16} on both sides$/m),
    });
    await stage.restart({ DATABASE_URL: to });
    await goesOn(stage, number, 'SL-0002');
  }, 120_000);
});

for (const engine of lastingEngines) {
  describe(`upgrading and rolling back on ${engine.name}`, () => {
    it('keeps everything on the way up, refuses the way down without the backup, and goes by it into an empty database', async () => {
      const [used, empty] = [await fresh(engine), await fresh(engine)];
      stage = await startAdviceLine({ env: { DATABASE_URL: used } });
      const number = await stage.handOver(unanswered);
      const before = join(folder, 'before.jsonl');
      expect(command('db-backup', used, [before]).status).toBe(0);
      await stage.service().stop();

      // Upgrading.
      await stage.restart({ DATABASE_URL: used, ...newer });
      const ready: unknown = await (await fetch(`${stage.service().url}/readyz`)).json();
      expect(ready).toMatchObject({ ready: true, warnings: { fellBack: 0 } });
      await goesOn(stage, number, 'SL-0002');
      await stage.service().stop();

      // Rolling back.
      const refused = await runUntilItEnds({ env: { PACKS: 'slough', DATABASE_URL: used } });
      expect(refused.exitCode).toBe(1);
      expect(refused.stderr).toContain('newer version');
      const ofNewer = join(folder, 'of-the-new.jsonl');
      expect(command('db-backup', used, [ofNewer], newer).status).toBe(0);
      expect(command('db-restore', used, [before, '--force'])).toEqual({
        status: 1,
        said: expect.stringContaining('newer version'),
      });
      expect(command('db-restore', empty, [before]).status).toBe(0);
      await stage.restart({ DATABASE_URL: empty });
      await goesOn(stage, number, 'SL-0002');
      // What was said since is in the newer backup, for whoever asks.
      expect(readFileSync(before, 'utf8')).not.toContain('SL-0002');
      expect(readFileSync(ofNewer, 'utf8')).toContain('SL-0002');
    }, 180_000);
  });
}

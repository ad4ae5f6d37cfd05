import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Checked, openStore, type Opened } from '../../store/open.ts';
import { redacted } from '../queue/people-for-tests.ts';
import { start } from './child-processes.ts';

let folder = '';
let path = '';
let checks: Checked[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advice-line-stop-'));
  path = join(folder, 'advice-line.db');
  checks = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): Promise<Opened> =>
  openStore(`sqlite:${path}`, { now: Date.now, checked: (check) => checks.push(check) });

async function opened() {
  const found = await open();
  if (!found.ok) throw new Error(found.sentence);
  return found.store;
}

/** The service at work, killed in the middle of it. */
async function killedAtWork(): Promise<void> {
  const child = start('keep-asking', `sqlite:${path}`, 'a');
  await child.printedLines(40);
  child.process.kill('SIGKILL');
  await child.ended;
}

async function filledAndClosed(): Promise<void> {
  const store = await opened();
  for (let n = 0; n < 200; n += 1)
    await store.answers.record({
      id: `answer-${n}`,
      authority: 'slough',
      at: n,
      question: redacted('words of a question '.repeat(40)),
      outcome: 'answer',
      removed: {},
    });
  await store.close();
}

/** Spoils pages in the middle of the file, which nothing reads at a start. */
function spoil(): void {
  const bytes = readFileSync(path);
  const at = bytes.lastIndexOf('words of a question');
  expect(at).toBeGreaterThan(0);
  const pageBytes = 4096;
  const page = at - (at % pageBytes);
  bytes.fill(0xff, page, page + pageBytes);
  writeFileSync(path, bytes);
}

describe('A database in a file', () => {
  it('is not read through after a clean stop, however much is in it', async () => {
    await filledAndClosed();
    spoil();
    const store = await opened();
    await store.close();
    expect(checks).toEqual([]);
  });

  it('is looked through once after the service was killed, and what came of it is told', async () => {
    await killedAtWork();
    await (await opened()).close();
    expect(checks).toEqual([{ whole: true, tookMs: expect.any(Number) }]);
    await (await opened()).close();
    expect(checks).toHaveLength(1);
  });

  it('is looked through after it was killed even where the log beside it was lost', async () => {
    await killedAtWork();
    for (const beside of ['-wal', '-shm']) rmSync(`${path}${beside}`, { force: true });
    await open();
    expect(checks).toHaveLength(1);
  });

  it('is not looked through by a process that joins another at work', async () => {
    const first = await opened();
    await first.settings.set('key', 'value');
    const second = await opened();
    await second.close();
    await first.close();
    await (await opened()).close();
    expect(checks).toEqual([]);
  });

  it('that is damaged after an unclean stop is refused, at every start, with what to do', async () => {
    await filledAndClosed();
    await killedAtWork();
    // What was in the log goes into the file, as the next start would do.
    const database = new DatabaseSync(path);
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
    spoil();
    for (const time of [1, 2]) {
      expect(await open()).toMatchObject({
        ok: false,
        why: 'damaged',
        sentence: expect.stringMatching(/is damaged.*restore the last backup with "npm run db:restore"/),
      });
      expect(checks).toHaveLength(time);
      expect(checks.at(-1)).toMatchObject({ whole: false });
    }
  });
});

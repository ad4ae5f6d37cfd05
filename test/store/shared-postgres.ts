import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { waitUntil } from '../teams-simulator/wait-until.ts';

const startWithinMs = 28_000;
const answered = z.union([
  z.object({ url: z.string(), upToDate: z.boolean() }),
  z.object({ fault: z.string() }),
]);

/** The name of the database on it that is up to date and empty, to be copied. */
export const upToDate = 'up_to_date';

/** Where it is, and whether there is a database to copy. */
export interface SharedPostgres {
  readonly url: string;
  readonly upToDate: boolean;
}

let known: Promise<SharedPostgres> | undefined;

/**
 * The one PostgreSQL that all test files of a run share. Whoever asks first starts it; it ends by itself
 * when the run does. Throws with the reason where it cannot be started.
 */
export function sharedPostgres(): Promise<SharedPostgres> {
  known ??= findOrStart();
  return known;
}

async function findOrStart(): Promise<SharedPostgres> {
  // Workers are children of the run, joined to it by a channel; with one worker the tests are in the run itself.
  const run = process.connected ? process.ppid : process.pid;
  const folder = join(tmpdir(), `advice-line-tests-of-${run}`);
  const answer = join(folder, 'postgres.json');
  if (isFirst(folder)) {
    const keeper = fileURLToPath(new URL('programs/keep-postgres.ts', import.meta.url));
    spawn(process.execPath, [keeper, String(run), answer], { detached: true, stdio: 'ignore' }).unref();
  }
  const said = await waitUntil(
    () => (existsSync(answer) ? readFileSync(answer, 'utf8') : undefined),
    'PostgreSQL to start',
    () => `nothing at ${answer}`,
    startWithinMs,
  );
  const found = answered.parse(JSON.parse(said));
  if ('fault' in found) throw new Error(found.fault);
  return found;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

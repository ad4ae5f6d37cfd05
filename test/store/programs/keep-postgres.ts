/** Runs PostgreSQL for all tests of one run, says in a file where it is, and ends it when the run has ended. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { openStore } from '../../../store/open.ts';
import { startPostgres } from '../postgres-server.ts';
import { upToDate } from '../shared-postgres.ts';

const [run = '', answer = ''] = process.argv.slice(2);

function say(what: { readonly url: string; readonly upToDate: boolean } | { readonly fault: string }): void {
  writeFileSync(`${answer}.part`, JSON.stringify(what), { mode: 0o600 });
  renameSync(`${answer}.part`, answer);
}

function runs(): boolean {
  try {
    return process.kill(Number(run), 0);
  } catch {
    return false;
  }
}

/** A database that is up to date, to be copied; not there where the steps fail, which the tests then say themselves. */
async function makeTemplate(url: string): Promise<boolean> {
  const client = new Client(url);
  await client.connect();
  await client.query(`create database ${upToDate}`);
  await client.end();
  const opened = await openStore(url.replace(/[^/]+$/, upToDate), { now: () => 0 });
  if (opened.ok) await opened.store.close();
  return opened.ok;
}

try {
  const server = await startPostgres();
  say({ url: server.url, upToDate: await makeTemplate(server.url) });
  while (runs()) await sleep(250);
  await server.stop();
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) });
  while (runs()) await sleep(250);
}
rmSync(dirname(answer), { recursive: true, force: true });

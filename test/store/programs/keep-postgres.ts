/** Runs PostgreSQL for all tests of one run, says in a file where it is, and ends it when the run has ended. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../postgres-server.ts';

const [run = '', answer = ''] = process.argv.slice(2);

function say(what: { readonly url: string } | { readonly fault: string }): void {
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

try {
  const server = await startPostgres();
  say({ url: server.url });
  while (runs()) await sleep(250);
  await server.stop();
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) });
  while (runs()) await sleep(250);
}
rmSync(dirname(answer), { recursive: true, force: true });

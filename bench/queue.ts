import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startPostgres } from '../test/store/postgres-server.ts';
import { race } from './queue-race.ts';
import { comparisonInWords, scale } from './queue-scale.ts';

/**
 * `npm run bench:queue`: advisers of several processes racing for the same queries on one PostgreSQL; then the calls of
 * the advice line's day in a database with few queries and in one with many, on SQLite and on PostgreSQL. Every commit
 * waits for the disk. `--queries 0` leaves the first part out, `--many 0` the second, `--only SQLite` the other database.
 */
const { values } = parseArgs({
  options: {
    processes: { type: 'string', default: '4' },
    advisers: { type: 'string', default: '200' },
    queries: { type: 'string', default: '1000' },
    few: { type: 'string', default: '10000' },
    many: { type: 'string', default: '1000000' },
    only: { type: 'string' },
  },
});
const few = Number(values.few);
const many = Number(values.many);

const server = await startPostgres({ durable: true });
const folder = mkdtempSync(join(tmpdir(), 'advice-line-bench-'));
try {
  print(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
  const [processes, advisers, queries] = [values.processes, values.advisers, values.queries].map(Number);
  if (queries)
    for (const text of await race(await database('race'), {
      processes: processes ?? 1,
      advisers: advisers ?? 1,
      queries,
    }))
      print(text);
  if (many > 0) {
    const file = (name: string) => `sqlite:${join(folder, `${name}.db`)}`;
    if (values.only !== 'PostgreSQL') await compare('SQLite', { few: file('few'), many: file('many') });
    if (values.only !== 'SQLite')
      await compare('PostgreSQL', { few: await database('few'), many: await database('many') });
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(name: string, urls: { readonly few: string; readonly many: string }): Promise<void> {
  print(`${name}, ${few} → ${many} queries`);
  const { compared, seedSeconds, openMs, load } = await scale(urls, { few, many });
  print(
    `  filled in ${seedSeconds.toFixed(0)} s, opened in ${openMs.toFixed(0)} ms; load average ${load.toFixed(1)}`,
  );
  for (const kind of ['read', 'search', 'write'] as const)
    for (const one of compared.filter((each) => each.kind === kind))
      print(`  ${kind}: ${comparisonInWords(one)}`);
}

async function database(name: string): Promise<string> {
  const client = new Client(server.url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.url.replace(/[^/]+$/, name);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

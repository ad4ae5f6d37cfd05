import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/store/postgres-server.ts';
import { soak, type SoakOptions } from './soak/soak.ts';
import { writeReport, type Soaked } from './soak/report.ts';

/**
 * `npm run soak -- --minutes 30 --rate 2`: people talk to the service over real HTTP, so many turns a second, while Teams
 * fails now and then and an instance is killed once; on one instance with SQLite, then (with `--together`, meanwhile) on two with PostgreSQL. Ends with
 * 1 where a query was lost, something came to the wrong person, a conversation hung, memory grew or p99 was above
 * the bound (`--most-ms`): Teams asks for a second's patience more often than once in a hundred turns, and is given it. `--report docs/soak` writes what was found, with charts.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    rate: { type: 'string', default: '2' },
    'most-ms': { type: 'string', default: '3000' },
    only: { type: 'string' },
    together: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const options: SoakOptions = {
  minutes: Number(values.minutes),
  turnsPerSecond: Number(values.rate),
  mostMs: Number(values['most-ms']),
};
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
const folder = mkdtempSync(join(tmpdir(), 'advice-line-soak-'));
let done: readonly Soaked[];
try {
  done = values.together
    ? (await Promise.all([onSqlite(), onPostgres()])).flat()
    : [...(await onSqlite()), ...(await onPostgres())];
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const { name, facts, verdicts } of done)
  process.stdout.write(
    `${[name, ...facts, ...verdicts.map(({ what, held, found }) => `${held ? 'held' : 'NOT HELD'}: ${what}: ${found}`)].join('\n  ')}\n`,
  );
if (values.report !== undefined)
  await writeReport(
    values.report,
    machine,
    `npm run soak -- --minutes ${values.minutes} --rate ${values.rate}${values.together ? ' --together' : ''}`,
    done,
  );
process.exitCode = done.every(({ verdicts }) => verdicts.every(({ held }) => held)) ? 0 : 1;

async function onSqlite(): Promise<readonly Soaked[]> {
  if (values.only === 'PostgreSQL') return [];
  return [await soak('One instance on SQLite', `sqlite:${join(folder, 'soak.db')}`, 1, options)];
}

async function onPostgres(): Promise<readonly Soaked[]> {
  if (values.only === 'SQLite') return [];
  const server = await startPostgres({ durable: true });
  try {
    return [await soak('Two instances on PostgreSQL', server.url, 2, options)];
  } finally {
    await server.stop();
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { start } from '../test/store/child-processes.ts';
import { startPostgres } from '../test/store/postgres-server.ts';
import { account, type Account } from './queue-account.ts';
import { startConnector } from './queue-connector.ts';

/**
 * `npm run test:faults`: kills the advice line at random instants under load, and lets three calls in ten to the
 * connector fail, on SQLite and on PostgreSQL; then counts what was lost. Ends with 1 where anything was, or where a kill
 * repeated more than one message to the same conversation. `--kills 0` or `--queries 0` leaves one half out, `--only SQLite`
 * the other database.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    queries: { type: 'string', default: '2000' },
    failing: { type: 'string', default: '0.3' },
    speed: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const longestLifeMs = 1_000;
/** Where calls hang on purpose they are given up soon; where none does, one that is slow must not be taken for lost. */
const timeoutMs = { killed: '5000', failing: '300' };
/** Nothing but a kill may let a lease run out there, also on a busy machine. */
const killedSpeed = 4;
const endless = '1000000';

const server = await startPostgres({ durable: true });
const folder = mkdtempSync(join(tmpdir(), 'advice-line-faults-'));
let lost = false;
try {
  for (const [name, at] of [
    ['SQLite', (what: string) => `sqlite:${join(folder, `${what}.db`)}`],
    [
      'PostgreSQL',
      (what: string) => server.url.replace(/[^/]+$/, what === 'kills' ? 'postgres' : 'template1'),
    ],
  ] as const) {
    if (values.only !== undefined && values.only !== name) continue;
    if (Number(values.kills) > 0) {
      const began = performance.now();
      const found = await killed(at('kills'));
      report(`${name}, killed ${values.kills} times`, found, began);
      // What was on its way to each conversation when it died; with nothing failing there is no other reason.
      lost ||= found.mostRepeated > 1;
    }
    if (Number(values.queries) > 0) {
      const began = performance.now();
      report(
        `${name}, ${Number(values.failing) * 100}% of calls failing`,
        await failing(at('failing')),
        began,
      );
    }
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = lost ? 1 : 0;

async function killed(url: string): Promise<Account> {
  const connector = await startConnector(0);
  const acknowledged: string[] = [];
  const lives: number[] = [];
  for (let n = 0; n < Number(values.kills); n += 1) {
    lives.push(connector.messages.length);
    const child = start(
      'work-and-send',
      url,
      connector.url,
      `life-${n}`,
      endless,
      `${killedSpeed}`,
      timeoutMs.killed,
    );
    await child.printed('ready');
    await sleep(Math.random() * longestLifeMs);
    child.process.kill('SIGKILL');
    await child.ended;
    acknowledged.push(...child.lines.slice(1));
  }
  const last = { queries: '0', speed: `${killedSpeed}`, timeoutMs: timeoutMs.killed };
  return settled(url, connector, acknowledged, lives, last);
}

async function failing(url: string): Promise<Account> {
  const connector = await startConnector(Number(values.failing));
  const all = { queries: values.queries, speed: values.speed, timeoutMs: timeoutMs.failing };
  return settled(url, connector, [], [], all);
}

/** Lets one more instance do what is left, or so many queries, and sums up. */
async function settled(
  url: string,
  connector: Awaited<ReturnType<typeof startConnector>>,
  acknowledged: readonly string[],
  lives: readonly number[],
  { queries, speed, timeoutMs: patience }: Readonly<Record<'queries' | 'speed' | 'timeoutMs', string>>,
): Promise<Account> {
  const began = connector.messages.length;
  const last = start('work-and-send', url, connector.url, 'last', queries, speed, patience);
  if ((await last.ended) !== 0) throw new Error('the last instance did not end well');
  await connector.close();
  const shown = [...connector.failures].map(([kind, times]) => `${kind} ${times}`).join(', ');
  if (shown !== '') process.stdout.write(`failures: ${shown}\n`);
  return account(url, [...acknowledged, ...last.lines.slice(1)], connector.messages, [...lives, began]);
}

function report(what: string, found: Account, began: number): void {
  const { queries, acknowledged, lostActs, lostMessages, outOfOrder, untrueCards, repeated, mostRepeated } =
    found;
  lost ||= lostActs + lostMessages + outOfOrder + untrueCards > 0;
  process.stdout.write(
    `${what}, in ${((performance.now() - began) / 60_000).toFixed(1)} min (load average ${(loadavg()[0] ?? 0).toFixed(1)}): ${queries} queries, ${acknowledged} acknowledged acts; lost acts ${lostActs}, lost messages ${lostMessages}, ` +
      `out of order ${outOfOrder}, cards that end untrue ${untrueCards}; messages repeated ${repeated}, at most ${mostRepeated} to one conversation in one life of the service\n`,
  );
}

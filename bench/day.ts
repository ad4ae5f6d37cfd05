import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAdviceLine } from '../queue/advice-line.ts';
import { openForTest } from '../test/store/engines.ts';
import { startPostgres } from '../test/store/postgres-server.ts';
import { type Child, startChild } from './child.ts';
import { type Kind, kinds, model, type Turn, turnsOfDay } from './day-model.ts';
import { createTraffic } from './day-traffic.ts';
import { percentile } from './queue-latency.ts';

/**
 * `npm run bench:day`: replays a working day of 150 authorities (`docs/scale.md`), or some hours of it, in so many minutes:
 * against one instance on SQLite, and against two on PostgreSQL. Prints what the turns took, how busy the processes were,
 * what that is at the pace of a day, and how much memory they had.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    from: { type: 'string', default: '8' },
    to: { type: 'string', default: '18' },
    only: { type: 'string' },
    packs: { type: 'string' },
  },
});
const [from, to, minutes] = [values.from, values.to, values.minutes].map(Number) as [number, number, number];
const compression = ((to - from) * 60) / minutes;
const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const packs = values.packs?.split(',') ?? readdirSync(script('../knowledge/packs'));
/** Nothing new has been owed for so long: then all has been brought. */
const longestDrainMs = 120_000;

print(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), 'advice-line-day-'));
try {
  if (values.only !== 'PostgreSQL')
    await replay('one instance on SQLite', `sqlite:${join(folder, 'day.db')}`, 1);
  if (values.only !== 'SQLite') {
    const server = await startPostgres({ durable: true });
    try {
      await replay('two instances on PostgreSQL', server.url, 2);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function replay(name: string, url: string, count: number): Promise<void> {
  const connector = await startChild(script('./connector.ts'), {});
  const instances: Child[] = [];
  const store = await openForTest(url, Date.now);
  try {
    const line = createAdviceLine({ store: store.queries, now: Date.now });
    for (const authority of packs)
      await line.useChannel({
        authority,
        tenant: 'bench',
        teamId: `19:team-${authority}`,
        channelId: `19:line-${authority}`,
        serviceUrl: connector.url,
      });
    for (let n = 0; n < count; n += 1) instances.push(await startInstance(url));
    const traffic = createTraffic({
      connector: connector.url,
      packs,
      instances: instances.map((instance) => instance.url),
    });
    const turns = turnsOfDay(from, to);
    const cpuBefore = sum(instances.map(({ cpuMs }) => cpuMs()));
    const began = performance.now();
    const took = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
    let failed = 0;
    const under: Promise<void>[] = [];
    const send = async (turn: Turn): Promise<void> => {
      const taken = await traffic.turn(turn);
      if (taken) took.get(turn.kind)?.push(taken.ms);
      if (taken?.failed === true) failed += 1;
    };
    for (const turn of turns) {
      const dueMs = ((turn.minute - from * 60) * 60_000) / compression - (performance.now() - began);
      if (dueMs > 0) await sleep(dueMs);
      under.push(send(turn));
    }
    await Promise.all(under);
    const ended = performance.now();
    while ((await store.deliveries.nextDueAt()) !== undefined && performance.now() - ended < longestDrainMs)
      await sleep(100);
    const drained = performance.now();
    traffic.close();
    const cpu = sum(instances.map(({ cpuMs }) => cpuMs())) - cpuBefore;
    const done = [...took.values()].flat();
    print(
      `${name}: ${from} to ${to} o'clock in ${((ended - began) / 60_000).toFixed(1)} min, ${compression.toFixed(0)} times as fast; load average ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
    const busy = cpu / (drained - began);
    print(
      `  ${done.length} turns, ${(done.length / ((ended - began) / 1000)).toFixed(1)} a second, ${failed} not answered; all messages brought ${((drained - ended) / 1000).toFixed(1)} s after the last`,
    );
    for (const [kind, latencies] of took)
      if (latencies.length > 0)
        print(
          `  ${kind}: ${latencies.length}, p50 ${percentile(latencies, 0.5).toFixed(1)} ms, p99 ${percentile(latencies, 0.99).toFixed(1)} ms`,
        );
    print(
      `  all: p50 ${percentile(done, 0.5).toFixed(1)} ms, p99 ${percentile(done, 0.99).toFixed(1)} ms; CPU ${(cpu / done.length).toFixed(1)} ms a turn, deliveries included`,
    );
    print(
      `  busy ${(100 * busy).toFixed(0)}% of one processor, at the pace of a day ${((100 * busy) / compression).toFixed(2)}%; peak memory ${instances.map(({ peakMb }) => `${(peakMb() ?? Number.NaN).toFixed(0)} MB`).join(', ')}`,
    );
    const busiest = (Math.max(...Object.values(model.hours)) * model.peakFactor) / 3600;
    const turnsADay = (done.length / shareOfDay()) * busiest;
    print(
      `  the busiest minute of a day has ${turnsADay.toFixed(1)} turns a second; one processor takes ${(1000 / (cpu / done.length)).toFixed(0)}`,
    );
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()));
    await store.close();
    await connector.stop();
  }
}

/** Which share of the day is replayed. */
function shareOfDay(): number {
  return Object.entries(model.hours).reduce((share, [hour, part]) => {
    const replayed = Math.min(to, Number(hour) + 1) - Math.max(from, Number(hour));
    return share + part * Math.max(0, replayed);
  }, 0);
}

function startInstance(url: string): Promise<Child> {
  return startChild(script('../bot/main.ts'), {
    PORT: '0',
    PLAYGROUND: 'off',
    LOG_LEVEL: 'error',
    // What is measured is the service at work, not its refusals, and not what Teams takes in an hour.
    RATE_PER_PERSON: '1000000',
    RATE_PER_TENANT: '1000000',
    SENDING_PROCESSES: '0',
    // What an adviser can still take back would wait as long as on any day.
    UNDO_SECONDS: '0',
    PACKS: packs.join(','),
    DATABASE_URL: url,
  });
}

function sum(figures: readonly (number | undefined)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? Number.NaN), 0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

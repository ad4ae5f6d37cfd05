import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChild, type Child } from './child.ts';
import { load, type Round } from './load.ts';

/**
 * `npm run bench:turn`: real questions through the whole service (search, SQLite, card, reply to a local connector)
 * beside a bare botbuilder and restify echo bot, taking turns in one run, so that what the machine does meanwhile
 * hits both alike. Prints medians with the least and the most, and the ratios.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    turns: { type: 'string', default: '600' },
    'at-once': { type: 'string', default: '16' },
  },
});
const options = { count: Number(values.turns), atOnce: Number(values['at-once']) };
const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'advice-line-bench-'));
const connector = await startChild(script('./connector.ts'), {});
const echo = await startChild(script('./echo-bot.ts'), {});
const service = await startChild(script('../bot/main.ts'), {
  PORT: '0',
  PLAYGROUND: 'off',
  LOG_LEVEL: 'warn',
  DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
});
const measured: { echo: Round[]; service: Round[] } = { echo: [], service: [] };
try {
  const one = (target: Child): Promise<Round> => load(target, connector.url, options);
  await one(echo);
  await one(service);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    measured.echo.push(await one(echo));
    measured.service.push(await one(service));
  }
} finally {
  await Promise.all([connector.stop(), echo.stop(), service.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(
  [
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${values.rounds} rounds of ${values.turns} turns, ${values['at-once']} at a time`,
    describe('echo bot', measured.echo),
    describe('advice line', measured.service),
    `ratio of turns per second (advice line : echo): ${ratio((round) => round.turnsPerSecond)}`,
    `ratio of CPU time per turn (advice line : echo): ${ratio((round) => round.cpuMsPerTurn)}`,
    '',
  ].join('\n'),
);

function describe(name: string, rounds: readonly Round[]): string {
  const latencies = rounds.flatMap((round) => round.latencies).toSorted((a, b) => a - b);
  return `${name}: ${spread(rounds.map((round) => round.turnsPerSecond))} turns/s; CPU ${spread(rounds.map((round) => round.cpuMsPerTurn))} ms/turn; p50 ${at(latencies, 0.5)} ms, p99 ${at(latencies, 0.99)} ms`;
}

function spread(figures: readonly (number | undefined)[]): string {
  const known = figures.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  if (known.length === 0) return 'unknown';
  return `${at(known, 0.5)} (${at(known, 0)}–${at(known, 1)})`;
}

function at(sorted: readonly number[], share: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** The median of the rounds' own ratios: the two of a round ran next to each other. */
function ratio(of: (round: Round) => number | undefined): string {
  const ratios = measured.service.map(
    (round, index) => (of(round) ?? Number.NaN) / (of(measured.echo[index] ?? round) ?? Number.NaN),
  );
  return spread(ratios.map((value) => (Number.isNaN(value) ? undefined : value)));
}

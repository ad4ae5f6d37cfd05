import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChild } from './child.ts';
import { handOver, question } from './activities.ts';
import { load, type Round } from './load.ts';

/**
 * `npm run bench:turn`: real questions, and queries handed over, through the whole service (search, SQLite, card, reply to a local connector)
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
  // What is measured is the service at work, not its refusals.
  RATE_PER_PERSON: '1000000',
  RATE_PER_TENANT: '1000000',
  DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
});
const measured: Record<'echo' | 'question' | 'handOver', Round[]> = { echo: [], question: [], handOver: [] };
try {
  const ask = (): object => question(connector.url);
  const one = {
    echo: () => load(echo, ask, options),
    question: () => load(service, ask, options),
    handOver: () => load(service, () => handOver(connector.url), options),
  };
  for (const warmUp of [one.echo, one.question, one.handOver]) await warmUp();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    measured.echo.push(await one.echo());
    measured.question.push(await one.question());
    measured.handOver.push(await one.handOver());
  }
} finally {
  // The connector last: the service may still be telling people what it owes them.
  await Promise.all([echo.stop(), service.stop()]);
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(
  [
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${values.rounds} rounds of ${values.turns} turns, ${values['at-once']} at a time`,
    describe('echo bot', measured.echo),
    describe('a question answered', measured.question),
    describe('a query handed over', measured.handOver),
    `turns per second, as a share of the echo bot's: question ${ratio('question', turnsOf)}, hand-over ${ratio('handOver', turnsOf)}`,
    `CPU time per turn, as a multiple of the echo bot's: question ${ratio('question', cpuOf)}, hand-over ${ratio('handOver', cpuOf)}`,
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
function ratio(what: 'question' | 'handOver', of: (round: Round) => number | undefined): string {
  const ratios = measured[what].map((round, index) => {
    const [mine, floor] = [of(round), of(measured.echo[index] ?? round)];
    return mine === undefined || floor === undefined ? undefined : mine / floor;
  });
  return spread(ratios);
}

function turnsOf(round: Round): number {
  return round.turnsPerSecond;
}

function cpuOf(round: Round): number | undefined {
  return round.cpuMsPerTurn;
}

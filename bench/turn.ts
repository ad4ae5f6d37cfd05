import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/store/postgres-server.ts';
import { handOver, question } from './activities.ts';
import { startChild, type Child } from './child.ts';
import { load, type Round } from './load.ts';
import { startFlags } from './turn-start-flags.ts';
import { cpuOf, describe, megabytes, ratio, turnsOf } from './turn-figures.ts';
import { phasesOf, type Phase } from './turn-phases.ts';
import { twoProcesses } from './turn-two-processes.ts';

/**
 * `npm run bench:turn`: real questions, and queries handed over, through the whole service (search, SQLite, card, reply to a local connector)
 * beside a bare botbuilder and restify echo bot with the same flags, taking turns in one run, so that what the machine does meanwhile
 * hits both alike. Words alone are searched; the same with sentence vectors stands beside it. Prints medians with the least and the most, the ratios, memory,
 * how long a start takes, what a second process on the same database adds, and where the CPU time of a question goes.
 * Each process gets as many turns as the echo bot, so that what they have grown to can be compared.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    turns: { type: 'string', default: '600' },
    'at-once': { type: 'string', default: '16' },
  },
});
const rounds = Number(values.rounds);
const options = { count: Number(values.turns), atOnce: Number(values['at-once']) };
const folder = mkdtempSync(join(tmpdir(), 'advice-line-bench-'));
const flags = startFlags();
/** Vectors are learnt and what starting left is collected. Milliseconds. */
const settleMs = 8_000;
const connector = await startChild(script('./connector.ts'), {});
const ask = (): object => question(connector.url);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version} ${flags}; ${rounds} rounds of ${options.count} turns, ${options.atOnce} at a time`,
);
try {
  await besideTheEcho();
  await onOneDatabase('SQLite file', `sqlite:${join(folder, 'two.db')}`);
  const postgres = await startPostgres({ durable: true });
  try {
    await onOneDatabase('PostgreSQL', postgres.url);
  } finally {
    await postgres.stop();
  }
  await whereTimeGoes();
} finally {
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The service beside the echo bot, by words and with vectors: turns, CPU, memory, start. */
async function besideTheEcho(): Promise<void> {
  const measured: Record<'echo' | 'question' | 'handOver' | 'vectors', Round[]> = {
    echo: [],
    question: [],
    handOver: [],
    vectors: [],
  };
  // The second start finds what the first has compiled and calibrated, as any but the very first does.
  await (await service('warm-up')).child.stop();
  const [echo, words, vectors, handed] = [
    await started('./echo-bot.ts'),
    await service('words'),
    await service('vectors', true),
    await service('handed'),
  ];
  try {
    await new Promise((resolve) => {
      setTimeout(resolve, settleMs);
    });
    const idle = [echo, words, vectors].map(({ child }) => child.memoryMb());
    const one = {
      echo: () => load(echo.child, ask, options),
      question: () => load(words.child, ask, options),
      handOver: () => load(handed.child, () => handOver(connector.url), options),
      vectors: () => load(vectors.child, ask, options),
    };
    for (const warmUp of Object.values(one)) await warmUp();
    for (let round = 0; round < rounds; round += 1) {
      measured.echo.push(await one.echo());
      measured.question.push(await one.question());
      measured.handOver.push(await one.handOver());
      measured.vectors.push(await one.vectors());
    }
    say(describe('echo bot', measured.echo));
    say(describe('a question answered', measured.question));
    say(describe('a query handed over', measured.handOver));
    say(describe('a question answered, with sentence vectors', measured.vectors));
    const share = (of: (round: Round) => number | undefined): string =>
      `question ${ratio(measured.question, measured.echo, of)}, hand-over ${ratio(measured.handOver, measured.echo, of)}, with vectors ${ratio(measured.vectors, measured.echo, of)}`;
    say(`turns per second, as a share of the echo bot's: ${share(turnsOf)}`);
    say(`CPU time per turn, as a multiple of the echo bot's: ${share(cpuOf)}`);
    say(
      `p99, as a multiple of the echo bot's: ${share(({ latencies }) => latencies[Math.floor(0.99 * latencies.length)])}`,
    );
    for (const [name, { child, readyMs }, at] of [
      ['echo bot', echo, 0],
      ['service, words alone', words, 1],
      ['service, with vectors', vectors, 2],
    ] as const)
      say(
        `${name}: ready after ${readyMs.toFixed(0)} ms; resident ${megabytes(idle[at])} MB idle, ${megabytes(child.memoryMb())} MB after the load, ${megabytes(child.peakMb())} MB at most`,
      );
  } finally {
    // The connector last: the service may still be telling people what it owes them.
    await Promise.all([echo, words, vectors, handed].map(({ child }) => child.stop()));
  }
}

/** What a second process on the same database adds. */
async function onOneDatabase(what: string, databaseUrl: string): Promise<void> {
  const one = async (): Promise<Child> => (await service('', false, '', { DATABASE_URL: databaseUrl })).child;
  say(
    await twoProcesses(
      what,
      [await one(), await one()],
      (child, atOnce) => load(child, ask, { ...options, atOnce: atOnce * options.atOnce }),
      rounds,
    ),
  );
}

/**
 * In a process of its own: looking where time goes takes time. A profile counts the time on the clock, on a busy machine more than
 * the processor's; so its shares are taken of the CPU time of the same turns.
 */
async function whereTimeGoes(): Promise<void> {
  const profiles = join(folder, 'profiles');
  const { child } = await service('profiled', false, `--cpu-prof --cpu-prof-dir=${profiles}`);
  const cpu = [await load(child, ask, options), await load(child, ask, options)].map(
    (round) => cpuOf(round) ?? Number.NaN,
  );
  await child.stop();
  const perTurn = cpu.reduce((sum, each) => sum + each, 0) / cpu.length;
  const phases = phasesOf(profiles);
  const whole = phases.reduce((sum, { ms }) => sum + ms, 0);
  const line = ({ name, ms }: Phase): string =>
    `  ${((perTurn * ms) / whole).toFixed(2)} ms ${((100 * ms) / whole).toFixed(0).padStart(3)}%  ${name}`;
  say(
    'CPU time of a question by part, from a profile of the first turns on (not yet all compiled, so dearer than above):',
  );
  for (const phase of [...phases, { name: 'together', ms: whole }]) say(line(phase));
}

interface Started {
  readonly child: Child;
  /** From starting the process to the line that says that it listens. Milliseconds. */
  readonly readyMs: number;
}

function service(
  name: string,
  vectors = false,
  more = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  return started('../bot/main.ts', more, {
    PORT: '0',
    PLAYGROUND: 'off',
    LOG_LEVEL: 'warn',
    PACKS: 'slough',
    SEARCH_VECTORS: vectors ? 'on' : 'off',
    // What is measured is the service at work, not its refusals.
    RATE_PER_PERSON: '1000000',
    RATE_PER_TENANT: '1000000',
    DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`,
    ...env,
  });
}

async function started(
  path: string,
  more = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const before = performance.now();
  const child = await startChild(script(path), { ...env, NODE_OPTIONS: `${flags} ${more}` });
  return { child, readyMs: performance.now() - before };
}

function script(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { waitUntil } from './teams-simulator/wait-until.ts';

/** How a service is started. */
export interface ServiceOptions {
  /** Laid over the environment; an undefined value takes a setting away. Nothing else is inherited but the path. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder of a service that ran before, to go on with its data; a new one under the temporary folder if left out. */
  readonly dataFolder?: string;
  /** The script to run instead of the bot's own. */
  readonly entry?: string;
}

/** A service that runs as a process of its own. */
export interface Service {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** Everything it has printed so far. */
  stdout(): string;
  stderr(): string;
  /** The exit code once it has ended (null after a signal); undefined while it runs. */
  exitCode(): number | null | undefined;
  /** Asks it to end (SIGTERM) and gives its exit code. Throws when it has not ended after 15 s. */
  stop(): Promise<number | null>;
  /** Ends it at once (SIGKILL). */
  kill(): Promise<void>;
  /** Ends it at once if it still runs, and deletes its folder. */
  discard(): Promise<void>;
}

/** What a service that ended by itself has left behind. */
export interface EndedService {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const REPOSITORY = join(import.meta.dirname, '..');

/** Reading the knowledge and making the database takes longest where many tests share two processors. */
const START_WITHIN_MS = 40_000;
const STOP_WITHIN_MS = 15_000;

const running = new Set<Run>();
const folders = new Set<string>();

/** Starts the service on a free port and waits until it is ready. Throws, with all it printed, when it ends or is not. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const dataFolder = options.dataFolder ?? (await newFolder());
  const run = launch(options, dataFolder);
  running.add(run);
  try {
    const url = await waitUntil(
      () => run.address(),
      'the service to say where it listens',
      run.describe,
      START_WITHIN_MS,
    );
    await waitUntil(() => isReady(url, run), `${url}/readyz to answer 200`, run.describe, START_WITHIN_MS);
    return {
      url,
      dataFolder,
      databaseFile: databaseIn(dataFolder),
      stdout: run.stdout,
      stderr: run.stderr,
      exitCode: () => run.ending()?.code,
      stop: run.stop,
      kill: run.kill,
      discard: async () => {
        await run.kill();
        await rm(dataFolder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await run.kill();
    if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    throw error;
  }
}

/** Runs the service until it ends by itself, as it does when it refuses to start. Throws when it goes on running. */
export async function runUntilItEnds(options: ServiceOptions = {}): Promise<EndedService> {
  const dataFolder = options.dataFolder ?? (await newFolder());
  const run = launch(options, dataFolder);
  try {
    const { code } = await waitUntil(() => run.ending(), 'the service to end', run.describe, START_WITHIN_MS);
    return { exitCode: code, stdout: run.stdout(), stderr: run.stderr() };
  } finally {
    await run.kill();
    if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Ends every service that still runs and deletes every folder made for one: for `afterEach`, so that a failed test leaves nothing. */
export async function discardServices(): Promise<void> {
  await Promise.all([...running].map((run) => run.kill()));
  running.clear();
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
  folders.clear();
}

interface Run {
  /** Where it listens, once it has said so. Throws when it has ended. */
  readonly address: () => string | undefined;
  readonly ending: () => { readonly code: number | null } | undefined;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly describe: () => string;
  readonly stop: () => Promise<number | null>;
  readonly kill: () => Promise<void>;
}

function launch(options: ServiceOptions, dataFolder: string): Run {
  // As npm start does, which also keeps what was compiled for the next start.
  const preload = ['--import', './bot/require-node-24.js'];
  const child = spawn(process.execPath, [...preload, options.entry ?? 'bot/main.ts'], {
    cwd: REPOSITORY,
    env: environment(dataFolder, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  let ending: { readonly code: number | null } | undefined;
  const closed = new Promise<void>((resolve) => {
    child.once('error', (error) => err.push(String(error)));
    child.once('close', (code) => {
      ending = { code };
      resolve();
    });
  });
  const stdout = (): string => out.join('');
  const stderr = (): string => err.join('');
  const describe = (): string => `--- printed ---\n${stdout()}\n--- errors ---\n${stderr()}`;
  const kill = async (): Promise<void> => {
    if (!ending) child.kill('SIGKILL');
    await closed;
  };
  return {
    address: () => {
      if (ending) throw new Error(`The service ended with code ${String(ending.code)}\n${describe()}`);
      // A whole line, since the output comes in pieces and half a port is a port too.
      return /(http:\/\/127\.0\.0\.1:\d+)[^\n]*\n/.exec(stdout())?.[1];
    },
    ending: () => ending,
    stdout,
    stderr,
    describe,
    kill,
    stop: async () => {
      child.kill('SIGTERM');
      try {
        const { code } = await waitUntil(
          () => ending,
          'the service to end when asked',
          describe,
          STOP_WITHIN_MS,
        );
        return code;
      } catch (error) {
        await kill();
        throw error;
      }
    },
  };
}

async function isReady(url: string, run: Run): Promise<true | undefined> {
  run.address();
  try {
    const response = await fetch(`${url}/readyz`);
    await response.body?.cancel();
    return response.status === 200 ? true : undefined;
  } catch {
    return undefined;
  }
}

function environment(dataFolder: string, laidOver: ServiceOptions['env']): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    SystemRoot,
    PORT: '0',
    PLAYGROUND: 'off',
    DATABASE_URL: `sqlite:${databaseIn(dataFolder)}`,
    // Kept from run to run: what lies there is found by a hash of all that it was made from.
    CACHE_FOLDER: join(REPOSITORY, 'node_modules/.cache/advice-line'),
    // Journeys in test/journeys/agents-sdk/ set it; left out, the service has its default.
    CHANNEL_SDK: process.env['CHANNEL_SDK'],
    // Encoding every phrasing takes a minute of a processor; one journey does.
    SEARCH_VECTORS: 'off',
    // What advisers write goes at once but where a journey looks at that.
    UNDO_SECONDS: '0',
    ...laidOver,
  };
}

function collect(stream: Readable): string[] {
  const pieces: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (piece: string) => pieces.push(piece));
  return pieces;
}

const databaseIn = (dataFolder: string): string => join(dataFolder, 'advice-line.db');

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'advice-line-'));
  folders.add(folder);
  return folder;
}

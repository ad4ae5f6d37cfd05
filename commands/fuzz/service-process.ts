import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The service under test, in a process of its own on a database of its own. */
export interface ServiceProcess {
  readonly url: string;
  /** The code that makes a channel the advice line's. */
  readonly pairingCode: string;
  /** The lines it has logged. */
  readonly log: () => readonly string[];
  /** Resident memory in MB; undefined where /proc does not tell. */
  readonly memoryMb: () => number | undefined;
  readonly isRunning: () => boolean;
  /** Ends it, deletes its folder, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Of what JavaScript holds; the model for sentences lies outside of it. MB. */
const largestHeapMb = 320;

/** Starts the real service, with limits that let everything through: what is tried is what lies behind them. */
export async function startServiceProcess(): Promise<ServiceProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-fuzz-'));
  const child = spawn(process.execPath, ['bot/main.ts'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: {
      PATH: process.env['PATH'],
      // What the service needs after its start is half of this; a leak would come up against it within a long run.
      NODE_OPTIONS: `--max-old-space-size=${largestHeapMb}`,
      PORT: '0',
      PLAYGROUND: 'off',
      PACKS: 'slough',
      LOG_LEVEL: 'info',
      RATE_PER_PERSON: '1000000000',
      RATE_PER_TENANT: '1000000000',
      DATABASE_URL: `sqlite:${join(folder, 'fuzz.db')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let logged = '';
  const events: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (logged + text).split('\n');
    logged = lines.pop() ?? '';
    // Of the ordinary events a number is enough, and theirs are many.
    events.push(
      ...lines.filter((line) => !/"event":"(?:question|turned away|safeguarding card shown)"/.test(line)),
    );
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = async (): Promise<readonly [string, string]> => {
    for (;;) {
      const url = /listening on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(printed)?.[1];
      const code = /advice line (\d{4})\n/.exec(printed)?.[1];
      if (url !== undefined && code !== undefined) return [url, code];
      if (child.exitCode !== null) throw new Error(`the service ended before it listened: ${logged}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const [url, pairingCode] = await ready();
  return {
    url,
    pairingCode,
    log: () => events,
    memoryMb: () => residentMb(child.pid),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function residentMb(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

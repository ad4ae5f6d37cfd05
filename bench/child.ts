import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server under measurement, in a process of its own. */
export interface Child {
  readonly url: string;
  /** CPU time used so far in milliseconds, user and system; undefined where /proc does not tell. */
  readonly cpuMs: () => number | undefined;
  /** The most memory it has had so far, in MB; undefined where /proc does not tell. */
  readonly peakMb: () => number | undefined;
  /** The memory it has now, in MB; undefined where /proc does not tell. */
  readonly memoryMb: () => number | undefined;
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Linux counts CPU time in hundredths of a second. */
const msPerTick = 10;

/** Starts a script and waits for the line that says where it listens. */
export async function startChild(script: string, env: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      printed += text;
      const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`${script} ended before it listened`)));
  });
  return {
    url,
    cpuMs: () => {
      try {
        const fields =
          readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8')
            .split(') ')[1]
            ?.split(' ') ?? [];
        return (Number(fields[11]) + Number(fields[12])) * msPerTick;
      } catch {
        return undefined;
      }
    },
    peakMb: () => megabytesOf(child.pid, 'VmHWM'),
    memoryMb: () => megabytesOf(child.pid, 'VmRSS'),
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  };
}

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function megabytesOf(pid: number | undefined, field: 'VmHWM' | 'VmRSS'): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kb = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kb === undefined ? undefined : Number(kb) / 1024;
  } catch {
    return undefined;
  }
}

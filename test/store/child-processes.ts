import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program of the tests, running beside them. */
export interface Child {
  readonly process: ChildProcess;
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves once it has printed this line; rejects when it ends without. */
  printed(line: string): Promise<void>;
  /** Resolves once it has printed this many lines; rejects when it ends without. */
  printedLines(count: number): Promise<void>;
}

const running = new Set<ChildProcess>();
// No program outlives the tests, should one of them fail.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `test/store/programs/<name>.ts` with the same Node. */
export function start(name: string, ...values: string[]): Child {
  const path = fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...values], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const when = (condition: () => boolean, what: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (condition()) resolve();
      };
      look();
      reader.on('line', look);
      reader.on('close', () => reject(new Error(`ended without ${what}`)));
    });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(
    ([[code, signal]]) => (code ?? signal) as number | string,
  );
  return {
    process: child,
    lines,
    ended,
    printed: (line) => when(() => lines.includes(line), `printing "${line}"`),
    printedLines: (count) => when(() => lines.length >= count, `printing ${count} lines`),
  };
}

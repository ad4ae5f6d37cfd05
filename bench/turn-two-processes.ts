import { cpus } from 'node:os';
import type { Child } from './child.ts';
import type { Round } from './load.ts';
import { cpuOf, ratio, turnsOf } from './turn-figures.ts';

/**
 * Two processes on one database (`what`), asked together, beside the first of them asked alone, taking turns; both are stopped after it.
 * `ask` loads one process with that share of what is asked at once. Gives the line to print.
 */
export async function twoProcesses(
  what: string,
  both: readonly [Child, Child],
  ask: (child: Child, share: number) => Promise<Round>,
  rounds: number,
): Promise<string> {
  const [alone, together]: [Round[], Round[]] = [[], []];
  try {
    for (const child of both) await ask(child, 1);
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await ask(both[0], 1));
      const halves = await Promise.all(both.map((child) => ask(child, 1 / 2)));
      together.push({
        turnsPerSecond: halves.reduce((sum, half) => sum + half.turnsPerSecond, 0),
        cpuMsPerTurn:
          halves.reduce((sum, half) => sum + (half.cpuMsPerTurn ?? Number.NaN), 0) / halves.length,
        latencies: halves.flatMap(({ latencies }) => latencies).toSorted((a, b) => a - b),
      });
    }
  } finally {
    await Promise.all(both.map((child) => child.stop()));
  }
  return `two processes on one ${what}, as a multiple of one: ${ratio(together, alone, turnsOf)} turns/s, ${ratio(together, alone, cpuOf)} CPU time per turn (${cpus().length} processors, which the senders, the connector and the database share)`;
}

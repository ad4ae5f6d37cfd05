import process from 'node:process';
import { parseArgs } from 'node:util';
import { runFuzz } from './fuzz/run-fuzz.ts';

/**
 * `npm run fuzz -- --count 100000 --seed 1`: mutated activities and button payloads over real HTTP against the real
 * service. Ends with 1 if anything was answered with 5xx or not at all, thrown and not caught, logged as a failure,
 * told of the inside, or if memory kept growing.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
/** A heap that has been used settles within this; a leak of a kilobyte a message would show in a long run. MB. */
const mostGrowthMb = 150;

const { sent, seconds, statuses, calls, memoryMb, faults } = await runFuzz({
  count: Number(values.count),
  seed: Number(values.seed),
});
const { early, peak, end } = memoryMb;
const growth = early === undefined || end === undefined ? undefined : end - early;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`${sent} sent in ${seconds.toFixed(0)} s (seed ${values.seed}); ${calls} calls to Teams`);
say(
  `answers: ${[...statuses]
    .toSorted(([a], [b]) => a - b)
    .map(([status, times]) => `${status}: ${times}`)
    .join(', ')}`,
);
say(
  growth === undefined
    ? 'memory: this system does not tell'
    : `memory: ${early} MB after a tenth, ${peak} MB at most after that, ${end} MB at the end`,
);
for (const { what, sent: body } of faults) say(`FAULT ${what}\n  ${body}`);
const grown = growth !== undefined && growth > mostGrowthMb;
if (grown) say(`FAULT memory grew by ${growth} MB`);
say(faults.length === 0 && !grown ? 'no fault found' : `${faults.length} faults found`);
process.exitCode = faults.length === 0 && !grown ? 0 : 1;

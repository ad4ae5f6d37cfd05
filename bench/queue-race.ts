import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createAdviceLine } from '../queue/advice-line.ts';
import { openForTest } from '../test/store/engines.ts';
import { asking, staffChannel } from '../test/queue/people-for-tests.ts';
import { inWords } from './queue-latency.ts';

/** How many instances, advisers over all of them, and queries. */
export interface Race {
  readonly processes: number;
  readonly advisers: number;
  readonly queries: number;
}

const report = z.object({
  claimed: z.array(z.string()),
  refusals: z.record(z.string(), z.number()),
  latencies: z.array(z.number()),
});

/** Lets advisers of several processes race for the same queries, and says what came of it, checked against the thread. */
export async function race(url: string, { processes, advisers, queries }: Race): Promise<readonly string[]> {
  const store = await openForTest(url, Date.now);
  const line = createAdviceLine({ store: store.queries, now: Date.now });
  await line.useChannel(staffChannel);
  const asked = await Promise.all(Array.from({ length: queries }, (_, n) => line.ask(asking(`race-${n}`))));
  const ids = asked.map((one) => (one.ok ? one.query.id : ''));

  const program = fileURLToPath(new URL('queue-advisers.ts', import.meta.url));
  const children = Array.from({ length: processes }, (_, n) => {
    const values = [program, url, `process-${n}`, String(advisers / processes)];
    const child = spawn(process.execPath, values, { stdio: ['pipe', 'pipe', 'inherit'] });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  for (const { lines } of children) await lines.next();
  const began = performance.now();
  for (const { child } of children) child.stdin.end('begin\n');
  const reports = await Promise.all(
    children.map(async ({ lines }) => report.parse(JSON.parse(String((await lines.next()).value)))),
  );
  const seconds = (performance.now() - began) / 1000;

  const claims = reports.flatMap(({ claimed }) => claimed);
  const threads = await Promise.all(ids.map((id) => store.queries.thread('slough', id)));
  const claimedOnce = threads.filter(
    (thread) => thread.filter(({ kind }) => kind === 'claimed').length === 1,
  );
  const refusals = new Map<string, number>();
  for (const one of reports)
    for (const [why, times] of Object.entries(one.refusals))
      refusals.set(why, (refusals.get(why) ?? 0) + times);
  await store.close();
  return [
    `${processes} processes, ${advisers} advisers, ${queries} queries: ${claims.length} claims of ${new Set(claims).size} queries in ${seconds.toFixed(1)} s`,
    `  queries whose thread has exactly one claim: ${claimedOnce.length}`,
    `  told to the losers: ${[...refusals].map(([why, times]) => `${why} ${times}`).join(', ') || 'nothing'}`,
    `  each claim, won or lost: ${inWords(reports.flatMap(({ latencies }) => latencies))}`,
  ];
}

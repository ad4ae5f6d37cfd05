import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
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
const settleMs = 4_000;

/** Lets advisers of several processes race for the same queries, and says what came of it, checked against the thread. */
export async function race(url: string, { processes, advisers, queries }: Race): Promise<readonly string[]> {
  const store = await openForTest(url, Date.now);
  const line = createAdviceLine({ store: store.queries, now: Date.now });
  await line.useChannel(staffChannel);
  const asked = await Promise.all(Array.from({ length: queries }, (_, n) => line.ask(asking(`race-${n}`))));
  const ids = asked.map((one) => (one.ok ? one.query.id : ''));

  const program = fileURLToPath(new URL('queue-advisers.ts', import.meta.url));
  const beginAt = Date.now() + settleMs;
  const children = Array.from({ length: processes }, (_, n) =>
    spawn(process.execPath, [program, url, `process-${n}`, String(advisers / processes), String(beginAt)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const reports = await Promise.all(
    children.map(async (child) => {
      const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      return report.parse(JSON.parse(said));
    }),
  );
  const seconds = (Date.now() - beginAt) / 1000;

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

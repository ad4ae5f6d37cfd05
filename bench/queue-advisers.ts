import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdviceLine } from '../queue/advice-line.ts';
import { openForTest } from '../test/store/engines.ts';

/**
 * One instance of the service with so many advisers, each of whom takes one of the oldest waiting queries until none
 * is left. They look at one list, as at a channel, which is brought up to date several times a second. Says when it
 * is ready, begins when it is given a line, and prints what each try came to, as one line of JSON.
 */
const [url = '', name = '', advisers = '0'] = process.argv.slice(2);
const oldest = 20;
const lookMs = 200;

const store = await openForTest(url, Date.now);
const line = createAdviceLine({ store: store.queries, now: Date.now });
let waiting = await store.queries.inState('slough', 'waiting');
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();

const claimed: string[] = [];
const refusals: Record<string, number> = {};
const latencies: number[] = [];

async function takeAll(adviser: string): Promise<void> {
  while (waiting.length > 0) {
    const query = waiting[Math.floor(Math.random() * Math.min(oldest, waiting.length))];
    if (!query) return;
    const began = performance.now();
    const outcome = await line
      .claim({
        authority: 'slough',
        query: query.id,
        adviser: { tenant: 'tenant-1', entraId: adviser, channelUserId: `29:${adviser}`, name: adviser },
      })
      .catch((error: unknown) => ({ ok: false, why: `error: ${String(error)}` }) as const);
    latencies.push(performance.now() - began);
    waiting = waiting.filter(({ id }) => id !== query.id);
    if (!outcome.ok) refusals[outcome.why] = (refusals[outcome.why] ?? 0) + 1;
    else if (!outcome.repeated) claimed.push(query.id);
  }
}

const over = new AbortController();
async function lookAgain(): Promise<void> {
  while (!over.signal.aborted) {
    waiting = await store.queries.inState('slough', 'waiting');
    await sleep(lookMs, undefined, { signal: over.signal }).catch(() => undefined);
  }
}

const looking = lookAgain();
await Promise.all(Array.from({ length: Number(advisers) }, (_, n) => takeAll(`${name}-${n}`)));
over.abort();
await looking;
process.stdout.write(`${JSON.stringify({ claimed, refusals, latencies })}\n`);
await store.close();

import { createAdviceLine } from '../queue/advice-line.ts';
import { adviser } from '../test/queue/people-for-tests.ts';
import { openForTest } from '../test/store/engines.ts';
import { percentile, timed } from './queue-latency.ts';
import { authorities, authorityOf, numberOf, seed, waitingEach } from './queue-seed.ts';

/** What one kind of call took, in milliseconds, with few queries in the database and with many. */
export interface Compared {
  readonly call: string;
  readonly few: number[];
  readonly many: number[];
}

const rounds = 10;
const eachRound = 100;

/**
 * Fills two databases, one with few queries and one with many, and times the same calls in both, taking turns, so that
 * what the machine does meanwhile hits both alike.
 */
export async function scale(
  urls: { readonly few: string; readonly many: string },
  counts: { readonly few: number; readonly many: number },
): Promise<readonly Compared[]> {
  const few = await filled(urls.few, counts.few);
  const many = await filled(urls.many, counts.many);
  const compared = Object.keys(few.calls).map((call) => ({
    call,
    few: [] as number[],
    many: [] as number[],
  }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { call, ...latencies } of compared) {
      for (const [size, database] of [
        ['few', few],
        ['many', many],
      ] as const) {
        const took = await timed(eachRound, async () => database.calls[call]?.());
        // The first round is for warming up.
        if (round >= 0) latencies[size].push(...took);
      }
    }
  }
  await few.close();
  await many.close();
  return compared;
}

/** `list waiting: p50 0.50 → 0.52 ms, p99 1.00 → 1.10 ms (1.10 times)` */
export function comparisonInWords({ call, few, many }: Compared): string {
  const [p50, p99] = [0.5, 0.99].map((share) => [percentile(few, share), percentile(many, share)] as const);
  const pair = ([one, other]: readonly [number, number] = [Number.NaN, Number.NaN]) =>
    `${one.toFixed(2)} → ${other.toFixed(2)} ms`;
  const ratio = p99 ? p99[1] / p99[0] : Number.NaN;
  return `${call}: p50 ${pair(p50)}, p99 ${pair(p99)} (${ratio.toFixed(2)} times)`;
}

async function filled(url: string, count: number) {
  await (await openForTest(url, Date.now)).close();
  await seed(url, count);
  const store = await openForTest(url, Date.now);
  const line = createAdviceLine({ store: store.queries, now: Date.now });
  const anyOf = (most: number) => 1 + Math.floor(Math.random() * most);
  let next = count - authorities * waitingEach;
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'list waiting': () => store.queries.inState(authorityOf(anyOf(count)), 'waiting'),
    'by number': async () => {
      const n = anyOf(count);
      if (!(await store.queries.byNumber(authorityOf(n), numberOf(n)))) throw new Error(`no query ${n}`);
    },
    thread: () => store.queries.thread(authorityOf(7), 'query-7'),
    claim: async () => {
      next += 1;
      const claimed = await line.claim({ authority: authorityOf(next), query: `query-${next}`, adviser });
      if (!claimed.ok) throw new Error(`claiming query ${next}: ${claimed.why}`);
    },
    'take what is owed': async () => {
      const due = await store.deliveries.claimDue(Date.now(), 20, 60_000);
      for (const { id } of due) await store.deliveries.sent(id);
      await store.deliveries.nextDueAt();
    },
  };
  return { calls, close: () => store.close() };
}

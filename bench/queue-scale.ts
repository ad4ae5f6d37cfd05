import { loadavg } from 'node:os';
import { createAdviceLine } from '../queue/advice-line.ts';
import { adviser, asking, personCalled, redacted } from '../test/queue/people-for-tests.ts';
import { openForTest } from '../test/store/engines.ts';
import { percentile, timed } from './queue-latency.ts';
import { adviserOf, askerOf, authorities, authorityOf, numberOf, seed, waitingEach } from './queue-seed.ts';
import { searched, wordsOf } from './queue-seed-words.ts';

/** What one kind of call took, in milliseconds, with few queries in the database and with many. */
export interface Compared {
  readonly call: string;
  readonly kind: 'read' | 'search' | 'write';
  readonly few: number[];
  readonly many: number[];
}

/** How long it took to fill the larger one, to look it through after an unclean stop, and to open it after a clean one. */
export interface Scaled {
  readonly compared: readonly Compared[];
  readonly seedSeconds: number;
  readonly openMs: number;
  readonly load: number;
}

const rounds = 10;
const eachRound = 100;
const page = 20;

/**
 * Fills two databases, one with few queries and one with many, and times the same calls in both, taking turns, so that
 * what the machine does meanwhile hits both alike.
 */
export async function scale(
  urls: { readonly few: string; readonly many: string },
  counts: { readonly few: number; readonly many: number },
): Promise<Scaled> {
  const few = await filled(urls.few, counts.few);
  const many = await filled(urls.many, counts.many);
  const compared = Object.entries(few.calls).map(([call, { kind }]) => ({
    call,
    kind,
    few: [] as number[],
    many: [] as number[],
  }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { call, ...latencies } of compared) {
      for (const [size, database] of [
        ['few', few],
        ['many', many],
      ] as const) {
        const took = await timed(eachRound, async () => database.calls[call]?.work());
        // The first round is for warming up.
        if (round >= 0) latencies[size].push(...took);
      }
    }
  }
  await few.close();
  await many.close();
  return { compared, seedSeconds: many.seedSeconds, openMs: many.openMs, load: loadavg()[0] ?? Number.NaN };
}

/** `list waiting: p50 0.50 → 0.52 ms (1.04 times), p99 1.00 → 1.10 ms (1.10 times)` */
export function comparisonInWords({ call, few, many }: Compared): string {
  const figures = [0.5, 0.99].map((share) => {
    const [one, other] = [percentile(few, share), percentile(many, share)];
    return `p${share * 100} ${one.toFixed(2)} → ${other.toFixed(2)} ms (${(other / one).toFixed(2)} times)`;
  });
  return `${call}: ${figures.join(', ')}`;
}

interface Call {
  readonly kind: Compared['kind'];
  readonly work: () => Promise<unknown>;
}

async function filled(url: string, count: number) {
  await (await openForTest(url, Date.now)).close();
  const seeding = performance.now();
  await seed(url, count);
  const opening = performance.now();
  const store = await openForTest(url, Date.now);
  const openMs = performance.now() - opening;
  const line = createAdviceLine({ store: store.queries, now: Date.now });
  const { queries } = store;
  const anyOf = (most: number) => 1 + Math.floor(Math.random() * most);
  const any = () => authorityOf(anyOf(count));
  let next = count - authorities * waitingEach;
  let asked = 0;
  const search = (words: string): Call => ({
    kind: 'search',
    work: () => queries.searchWords(any(), redacted(words), { limit: page }),
  });
  const read = (work: Call['work']): Call => ({ kind: 'read', work });
  const write = (work: Call['work']): Call => ({ kind: 'write', work });
  const calls: Readonly<Record<string, Call>> = {
    'list waiting, first page': read(() => queries.inState(any(), 'waiting', { limit: page })),
    'my queries, as asker': read(() => queries.ofAsker(askerOf(anyOf(count), count), page)),
    'my queries, as adviser': read(() => queries.heldBy(any(), adviserOf(anyOf(count)), page)),
    'by number': read(async () => {
      const n = anyOf(count);
      if (!(await queries.byNumber(authorityOf(n), numberOf(n)))) throw new Error(`no query ${n}`);
    }),
    thread: read(() => {
      const n = anyOf(count);
      return queries.thread(authorityOf(n), `query-${n}`);
    }),
    'search, a common word': search(searched.common),
    'search, a rare word': search(searched.rare),
    'search, two words': search(searched.two),
    'the least write': write(() => store.ready()),
    claim: write(async () => {
      next += 1;
      const claimed = await line.claim({ authority: authorityOf(next), query: `query-${next}`, adviser });
      if (!claimed.ok) throw new Error(`claiming query ${next}: ${claimed.why}`);
    }),
    ask: write(async () => {
      asked += 1;
      const asker = personCalled(`new-${asked}`);
      const more = { authority: any(), prefix: 'N', asker, question: redacted(wordsOf(asked, 3, 30)) };
      const done = await line.ask(asking(`new-${asked}`, more));
      if (!done.ok) throw new Error(`asking: ${done.why}`);
    }),
    'take what is owed': write(async () => {
      const due = await store.deliveries.claimDue(Date.now(), page, 60_000);
      // As many hands note what they have sent.
      await Promise.all(due.map(({ id }) => store.deliveries.sent(id)));
      await store.deliveries.nextDueAt();
    }),
  };
  return { calls, seedSeconds: (opening - seeding) / 1000, openMs, close: () => store.close() };
}

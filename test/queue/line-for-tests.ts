import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import type { Outcome } from '../../queue/move-query.ts';
import type { Query } from '../../queue/query.ts';
import type { Store } from '../../store/open.ts';
import { openForTest, type TestEngine, testClock } from '../store/engines.ts';
import { adviser, asker, asking, redacted, staffChannel } from './people-for-tests.ts';

/** An advice line on a fresh database, with a clock that stands still. */
export interface LineForTests {
  readonly store: Store;
  readonly clock: ReturnType<typeof testClock>;
  readonly line: AdviceLine;
  /** What happened to the query, as `1 asked`. */
  thread(query: Query): Promise<string[]>;
  /** Sends all that is owed, and says what it was, as `query-card-asker v1 → asker`. */
  deliverAll(): Promise<string[]>;
  /** A query that the adviser has; nothing is owed any more. */
  claimed(): Promise<Query>;
  /** A query that the adviser has replied to and marked answered; nothing is owed any more. */
  answered(): Promise<Query>;
  end(): Promise<void>;
}

/** What an adviser writes where the words do not matter. */
export const text = redacted('Yes, if the first was lost.');

/** An act of the adviser on this query. */
export function byAdviser(query: Query) {
  return { authority: 'slough', query: query.id, adviser };
}

/** An act of the asker on this query. */
export function byAsker(query: Query) {
  return { authority: 'slough', query: query.id, asker };
}

/** The query, of an act that must have been allowed. */
export function done(outcome: Outcome): Query {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return outcome.query;
}

/** Sets up the line on a database of this kind. */
export async function lineOn(engine: TestEngine): Promise<LineForTests> {
  const clock = testClock();
  const database = await engine.fresh({ mayBeUpToDate: true });
  const store = await openForTest(database.url, clock.now);
  const line = createAdviceLine({ store: store.queries, now: clock.now });

  async function deliverAll(): Promise<string[]> {
    const sent: string[] = [];
    for (;;) {
      const due = await store.deliveries.claimDue(clock.now(), 100, 1000);
      if (due.length === 0) return sent;
      for (const { id, to, of, version } of due) {
        const whom = to.kind === 'person' ? (to.person.name ?? '') : to.kind;
        sent.push(`${of} v${version} → ${whom}`);
        await store.deliveries.sent(id);
      }
    }
  }
  async function claimed(): Promise<Query> {
    await line.useChannel(staffChannel);
    const query = done(await line.ask(asking('form-1', { callBack: '01632 960001' })));
    done(await line.claim(byAdviser(query)));
    await deliverAll();
    return query;
  }
  return {
    store,
    clock,
    line,
    deliverAll,
    claimed,
    async answered() {
      const query = await claimed();
      done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
      await deliverAll();
      return query;
    },
    async thread(query) {
      const events = await store.queries.thread('slough', query.id);
      return events.map(({ version, kind }) => `${version} ${kind}`);
    },
    async end() {
      await store.close();
      await database.remove();
    },
  };
}

import { sql } from 'kysely';
import { type Deliveries, laneOf, type NewDelivery } from '../queue/deliveries.ts';
import { toDelivery } from './delivery-row.ts';
import type { Database, Engine } from './engine.ts';
import { putCard } from './posted-cards.ts';

// Written out, not bound, so that both engines see that the index of those rows serves.
const owed = sql.lit('owed');
const sent = sql.lit('sent');
const dead = sql.lit('dead');

/** So many go into one statement. */
const mostAtOnce = 500;

/** Adds what is owed, in this order. */
export async function owe(tx: Database, deliveries: readonly NewDelivery[], now: number): Promise<void> {
  for (let first = 0; first < deliveries.length; first += mostAtOnce) {
    await tx
      .insertInto('deliveries')
      .values(deliveries.slice(first, first + mostAtOnce).map((delivery) => toRow(delivery, now)))
      .execute();
  }
}

function toRow({ to, of, authority, queryId, version, notBefore }: NewDelivery, now: number) {
  return {
    lane: laneOf(to),
    to_json: JSON.stringify(to),
    what: of,
    authority,
    query_id: queryId,
    version,
    not_before: notBefore,
    attempts: 0,
    lease_until: 0,
    state: 'owed',
    activity_id: null,
    failure: null,
    created_at: now,
  };
}

/** Gives a delivery up; false where it was not owed any more. */
export async function giveUp(tx: Database, id: number, failure: string): Promise<boolean> {
  const changed = await tx
    .updateTable('deliveries')
    .set({ state: 'dead', failure })
    .where('id', '=', id)
    .where('state', '=', 'owed')
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** What is owed, on the given database. */
export function createDeliveries(engine: Engine): Deliveries {
  return {
    claimDue: (now, limit, leaseMs) =>
      engine.unit(async (tx) => {
        const taken = await tx
          .with('due', (db) =>
            firstOfEachLane(db, now)
              .select('due.id')
              .where('due.not_before', '<=', now)
              .where('due.lease_until', '<=', now)
              .orderBy('due.not_before')
              .orderBy('due.id')
              .limit(limit)
              .$if(engine.sideBySide, (rows) => rows.forUpdate().skipLocked()),
          )
          .updateTable('deliveries')
          .set((columns) => ({ lease_until: now + leaseMs, attempts: columns('attempts', '+', 1) }))
          .where('id', 'in', (db) => db.selectFrom('due').select('due.id'))
          .returningAll()
          .execute();
        return taken.map((one) => toDelivery(one)).toSorted((one, other) => one.id - other.id);
      }),

    sent: (id, { activityId, card } = {}) =>
      engine.unit(async (tx) => {
        await tx
          .updateTable('deliveries')
          .set({ state: 'sent', activity_id: activityId ?? null })
          .where('id', '=', id)
          .execute();
        if (card) await putCard(tx, card);
      }),

    retryAt: (id, notBefore) =>
      engine.unit(async (tx) => {
        await tx
          .updateTable('deliveries')
          .set({ not_before: notBefore, lease_until: 0 })
          .where('id', '=', id)
          .where('state', '=', 'owed')
          .execute();
      }),

    nextDueAt: () =>
      engine.read(async (db) => {
        const tried = await firstOfEachLane(db)
          .select(['due.not_before', 'due.lease_until'])
          .where('due.attempts', '>', 0)
          .execute();
        const untried = await firstOfEachLane(db)
          .select('due.not_before')
          .where('due.attempts', '=', 0)
          .orderBy('due.not_before')
          .limit(1)
          .execute();
        const times = [
          ...tried.map(({ not_before, lease_until }) => Math.max(not_before, lease_until)),
          ...untried.map(({ not_before }) => not_before),
        ];
        return times.length === 0 ? undefined : Math.min(...times);
      }),

    dead: (authority, limit) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('deliveries')
          .selectAll()
          .where('state', '=', dead)
          .where('authority', '=', authority)
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return found.map((one) => toDelivery(one));
      }),

    prune: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx
          .deleteFrom('deliveries')
          .where('state', '=', sent)
          .where('created_at', '<', before)
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

/**
 * What may go next to each addressee, whether due or not. One that has been tried holds up everything else that is
 * owed to the same addressee until it is sent or given up; otherwise the lower id goes first. One that was put off from
 * the start (a reminder, a reply that can still be undone) holds nothing up until it is due itself: at `now`, or not
 * at all without a `now`.
 */
function firstOfEachLane(db: Pick<Database, 'selectFrom'>, now?: number) {
  const queued =
    now === undefined
      ? sql`earlier.not_before <= earlier.created_at`
      : sql`(earlier.not_before <= earlier.created_at or earlier.not_before <= ${now})`;
  return db
    .selectFrom('deliveries as due')
    .where('due.state', '=', owed)
    .where(
      sql<boolean>`not exists (
        select 1 from deliveries as tried
        where tried.lane = due.lane and tried.state = ${owed} and tried.attempts > 0
          and tried.id <> due.id and (due.attempts = 0 or tried.id < due.id))`,
    )
    .where(
      sql<boolean>`not exists (
        select 1 from deliveries as earlier
        where earlier.lane = due.lane and earlier.state = ${owed} and earlier.attempts = 0
          and earlier.id < due.id and due.attempts = 0 and ${queued})`,
    );
}

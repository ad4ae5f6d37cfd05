import { sql } from 'kysely';
import { type Deliveries, laneOf, type NewDelivery } from '../queue/deliveries.ts';
import { toDelivery } from './delivery-row.ts';
import type { Database, Engine } from './engine.ts';
import { putCard } from './posted-cards.ts';

// Written out, not bound, so that both engines see that the index of those rows serves.
const owed = sql.lit('owed');
const sent = sql.lit('sent');
const dead = sql.lit('dead');

/** Adds what is owed, in this order. */
export async function owe(tx: Database, deliveries: readonly NewDelivery[], now: number): Promise<void> {
  for (const { to, of, authority, queryId, version, notBefore } of deliveries) {
    await tx
      .insertInto('deliveries')
      .values({
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
      })
      .execute();
  }
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
          .updateTable('deliveries')
          .set((columns) => ({ lease_until: now + leaseMs, attempts: columns('attempts', '+', 1) }))
          .where(
            'id',
            'in',
            firstOfEachLane(tx)
              .select('due.id')
              .where('due.not_before', '<=', now)
              .where('due.lease_until', '<=', now)
              .orderBy('due.id')
              .limit(limit),
          )
          // Once more, for an engine in which another process may have taken it while this one waited for the row.
          .where('lease_until', '<=', now)
          .where('state', '=', 'owed')
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
        const heads = await firstOfEachLane(db).select(['due.not_before', 'due.lease_until']).execute();
        if (heads.length === 0) return undefined;
        return heads.reduce(
          (soonest, head) => Math.min(soonest, Math.max(head.not_before, head.lease_until)),
          Infinity,
        );
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

/** The first that is owed to each addressee, whether due or not. */
function firstOfEachLane(db: Database) {
  return db
    .selectFrom('deliveries as due')
    .where('due.state', '=', owed)
    .where((columns) =>
      columns.not(
        columns.exists(
          columns
            .selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.lane', '=', 'due.lane')
            .where('earlier.state', '=', owed)
            .whereRef('earlier.id', '<', 'due.id'),
        ),
      ),
    );
}

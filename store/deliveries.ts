import { sql } from 'kysely';
import { type Deliveries, type GivenUp, laneOf, type NewDelivery } from '../queue/deliveries.ts';
import { toDelivery } from './delivery-row.ts';
import { claiming, nextDueAt } from './due-deliveries.ts';
import { type Database, type Engine, unawaited } from './engine.ts';
import { putCard } from './posted-cards.ts';
import { statement } from './statement.ts';

// Written out, not bound, so that both engines see that the index of those rows serves.
const sent = sql.lit('sent');
const dead = sql.lit('dead');

/** So many go into one statement. */
const mostAtOnce = 500;

const oweOne = statement((db, delivery: ReturnType<typeof toRow>) =>
  db.insertInto('deliveries').values(delivery).modifyEnd(sql.raw(unawaited)),
);

/** Adds what is owed, in this order. */
export async function owe(tx: Database, deliveries: readonly NewDelivery[], now: number): Promise<void> {
  const [one, ...others] = deliveries;
  if (one !== undefined && others.length === 0) return void (await oweOne(tx, toRow(one, now)));
  for (let first = 0; first < deliveries.length; first += mostAtOnce) {
    await tx
      .insertInto('deliveries')
      .values(deliveries.slice(first, first + mostAtOnce).map((delivery) => toRow(delivery, now)))
      .modifyEnd(sql.raw(unawaited))
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

/** Owes again what was given up of a query, or the one of these ids, as if from now; says how many. */
export async function oweAgain(
  tx: Database,
  { authority, query, delivery }: GivenUp,
  now: number,
): Promise<number> {
  let given = tx
    .updateTable('deliveries')
    .set({ state: 'owed', failure: null, attempts: 0, lease_until: 0, not_before: now, created_at: now })
    .where('state', '=', dead)
    .where('authority', '=', authority)
    .where('query_id', '=', query);
  if (delivery !== undefined) given = given.where('id', '=', delivery);
  return Number((await given.executeTakeFirst()).numUpdatedRows);
}

const noteSent = statement((db, { id, activity }: { id: number; activity: string | null }) =>
  db.updateTable('deliveries').set({ state: 'sent', activity_id: activity }).where('id', '=', id),
);

/** What is owed, on the given database. */
export function createDeliveries(engine: Engine): Deliveries {
  const claim = claiming(engine);

  return {
    claimDue: (now, limit, leaseMs) =>
      engine.unit(async (tx) => {
        const taken = await claim(tx, { now, until: now + leaseMs, limit });
        return taken.rows.map((one) => toDelivery(one)).toSorted((one, other) => one.id - other.id);
      }),

    sent: (id, { activityId, card } = {}) =>
      engine.unit(async (tx) => {
        await noteSent(tx, { id, activity: activityId ?? null });
        if (card) await putCard(tx, card);
      }),

    retryAt: (id, notBefore, { unsure = false } = {}) =>
      engine.unit(async (tx) => {
        await tx
          .updateTable('deliveries')
          .set({ not_before: notBefore, lease_until: 0, ...(unsure && { perhaps_twice: 1 }) })
          .where('id', '=', id)
          .where('state', '=', 'owed')
          .execute();
      }),

    nextDueAt: () => engine.read(nextDueAt),

    dead: (authority, limit, query) =>
      engine.read(async (db) => {
        let given = db
          .selectFrom('deliveries')
          .selectAll()
          .where('state', '=', dead)
          .where('authority', '=', authority)
          .orderBy('id', 'desc')
          .limit(limit);
        if (query !== undefined) given = given.where('query_id', '=', query);
        return (await given.execute()).map((one) => toDelivery(one));
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

import type { QueryStore, QueryUnit } from '../queue/query-store.ts';
import { changeQuery } from './change-query.ts';
import { giveUp, owe } from './deliveries.ts';
import type { Database, Engine } from './engine.ts';
import { putCard } from './posted-cards.ts';
import { addEvent, hasPress, threadOf } from './query-events.ts';
import { fromQuery, toQuery } from './query-row.ts';
import { setStaffChannel, staffChannelOf } from './staff-channels.ts';

/** The queries on the given database. */
export function createQueryStore(engine: Engine, now: () => number): QueryStore {
  return {
    unit: (work) => engine.unit((tx) => work(queryUnit(tx, now))),
    find: (authority, id) => engine.read((db) => queryWhere(db, authority, 'id', id)),
    byNumber: (authority, number) => engine.read((db) => queryWhere(db, authority, 'number', number)),
    thread: (authority, id) => engine.read((db) => threadOf(db, authority, id)),
    inState: (authority, state) => engine.read((db) => inState(db, authority, state)),
    answeredAndQuiet: (since, limit) =>
      engine.read((db) =>
        db
          .selectFrom('queries')
          .select(['authority', 'id'])
          .where('state', '=', 'answered')
          .where('updated_at', '<=', since)
          .orderBy('updated_at')
          .limit(limit)
          .execute(),
      ),
  };
}

function queryUnit(tx: Database, now: () => number): QueryUnit {
  return {
    find: (authority, id) => queryWhere(tx, authority, 'id', id),
    byPress: (authority, press) => queryWhere(tx, authority, 'press', press),
    async nextNumber(authority) {
      const { last } = await tx
        .insertInto('query_numbers')
        .values({ authority, last: 1 })
        .onConflict((conflict) =>
          conflict
            .column('authority')
            .doUpdateSet((columns) => ({ last: columns('query_numbers.last', '+', 1) })),
        )
        .returning('last')
        .executeTakeFirstOrThrow();
      return last;
    },
    async add(query, press) {
      const added = await tx
        .insertInto('queries')
        .values(fromQuery(query, press))
        .onConflict((conflict) => conflict.columns(['authority', 'press']).doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },
    change: (change) => changeQuery(tx, change),
    async touch(authority, id, at) {
      const touched = await tx
        .updateTable('queries')
        .set((columns) => ({ version: columns('version', '+', 1), updated_at: at }))
        .where('authority', '=', authority)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return touched && toQuery(touched);
    },
    addEvent: (event, press) => addEvent(tx, event, press),
    hasPress: (authority, query, press) => hasPress(tx, authority, query, press),
    owe: (deliveries) => owe(tx, deliveries, now()),
    giveUp: (delivery, failure) => giveUp(tx, delivery, failure),
    putCard: (card) => putCard(tx, card),
    staffChannel: (authority) => staffChannelOf(tx, authority),
    setStaffChannel: (channel, at) => setStaffChannel(tx, channel, at),
    inState: (authority, state) => inState(tx, authority, state),
  };
}

async function queryWhere(db: Database, authority: string, column: 'id' | 'number' | 'press', value: string) {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('authority', '=', authority)
    .where(column, '=', value)
    .executeTakeFirst();
  return found && toQuery(found);
}

async function inState(db: Database, authority: string, state: string) {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('authority', '=', authority)
    .where('state', '=', state)
    .orderBy('created_at')
    .orderBy('number')
    .execute();
  return found.map(toQuery);
}

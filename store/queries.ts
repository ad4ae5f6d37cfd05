import type { QueryStore, QueryUnit } from '../queue/query-store.ts';
import { appendAudit } from './audit.ts';
import { changeQuery } from './change-query.ts';
import { giveUp, owe } from './deliveries.ts';
import type { Database, Engine } from './engine.ts';
import { putCard } from './posted-cards.ts';
import { addEvent, hasPress, threadOf } from './query-events.ts';
import { eraseWords, ofQuery, putWords } from './records-words.ts';
import { fromQuery, toQuery } from './query-row.ts';
import { setStaffChannel, staffChannelOf } from './staff-channels.ts';

/** The queries on the given database. `changed` is called after every unit that was kept. */
export function createQueryStore(engine: Engine, now: () => number, changed: () => void): QueryStore {
  return {
    async unit(work) {
      const value = await engine.unit((tx) => work(queryUnit(engine, tx, now)));
      changed();
      return value;
    },
    find: (authority, id) => engine.read((db) => queryWhere(db, authority, 'id', id)),
    byNumber: (authority, number) => engine.read((db) => queryWhere(db, authority, 'number', number)),
    thread: (authority, id) => engine.read((db) => threadOf(db, authority, id)),
    inState: (authority, state) => engine.read((db) => inState(db, authority, state)),
    ofMessage: (message) =>
      engine.read(async (db) => {
        const found = await db.selectFrom('queries').selectAll().where('message', '=', message).execute();
        return found.map(toQuery);
      }),
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

/**
 * Lets the units of one authority go one after another, from the first that each does with it: what a unit has read
 * (nobody has this query, there is no channel yet) stays true until it is kept, and what is owed is numbered in the
 * order in which it came to be.
 */
function onlyOneOf(engine: Engine, tx: Database): (authority: string) => Promise<void> {
  const held = new Set<string>();
  return async (authority) => {
    if (held.has(authority)) return;
    await engine.hold(tx, `authority|${authority}`);
    held.add(authority);
  };
}

function queryUnit(engine: Engine, tx: Database, now: () => number): QueryUnit {
  const onlyOne = onlyOneOf(engine, tx);
  return {
    async find(authority, id) {
      await onlyOne(authority);
      return queryWhere(tx, authority, 'id', id);
    },
    async byPress(authority, press) {
      await onlyOne(authority);
      return queryWhere(tx, authority, 'press', press);
    },
    async nextNumber(authority) {
      await onlyOne(authority);
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
      await onlyOne(query.authority);
      const added = await tx
        .insertInto('queries')
        .values(fromQuery(query, press))
        .onConflict((conflict) => conflict.columns(['authority', 'press']).doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },
    async change(change) {
      await onlyOne(change.authority);
      return changeQuery(tx, change);
    },
    async touch(authority, id, at) {
      await onlyOne(authority);
      const touched = await tx
        .updateTable('queries')
        .set((columns) => ({ version: columns('version', '+', 1), updated_at: at }))
        .where('authority', '=', authority)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return touched && toQuery(touched);
    },
    async addEvent(event, press) {
      await onlyOne(event.authority);
      await addEvent(tx, event, press);
      const { authority, at, kind: what, by, query: about } = event;
      await appendAudit(engine, tx, { authority, at, what, by, about });
    },
    async hasPress(authority, query, press) {
      await onlyOne(authority);
      return hasPress(tx, authority, query, press);
    },
    async owe(deliveries) {
      for (const { authority } of deliveries) await onlyOne(authority);
      await owe(tx, deliveries, now());
    },
    giveUp: (delivery, failure) => giveUp(tx, delivery, failure),
    putCard: (card) => putCard(tx, card),
    async staffChannel(authority) {
      await onlyOne(authority);
      return staffChannelOf(tx, authority);
    },
    async setStaffChannel(channel, at, person) {
      const { authority } = channel;
      await onlyOne(authority);
      const before = await staffChannelOf(tx, authority);
      await setStaffChannel(tx, channel, at);
      if (before?.teamId === channel.teamId && before.channelId === channel.channelId) return;
      const by = person === undefined ? { role: 'operator' as const } : { role: 'adviser' as const, person };
      await appendAudit(engine, tx, {
        authority,
        at,
        what: 'setting',
        by,
        detail: { setting: 'staff channel' },
      });
    },
    async putWords(authority, id, question) {
      await onlyOne(authority);
      await putWords(tx, authority, id, question);
    },
    async eraseWords(authority, id) {
      await onlyOne(authority);
      await eraseWords(tx, authority, id);
    },
    async flag(authority, id) {
      await onlyOne(authority);
      await ofQuery(tx, authority, id).set({ flagged: 1 }).execute();
    },
    async setHold(authority, id, since) {
      await onlyOne(authority);
      await ofQuery(tx, authority, id).set({ held_at: since }).execute();
    },
    async inState(authority, state) {
      await onlyOne(authority);
      return inState(tx, authority, state);
    },
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

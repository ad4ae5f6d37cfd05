import type { NewDelivery } from '../queue/deliveries.ts';
import type { Account } from '../queue/profiles.ts';
import type { QueryStore, QueryUnit } from '../queue/query-store.ts';
import { channelsOf, sameChannel } from '../queue/staff-channel.ts';
import { ofAsker } from './queries-of-asker.ts';
import { ratingsSince } from './query-ratings.ts';
import { oweReplaced, setAsker } from './query-asker.ts';
import { appendAudit } from './audit.ts';
import { changeQuery } from './change-query.ts';
import { answeredBetween, dueBefore, heldAndQuiet, remindOnce, setClocks, wasReminded } from './clocks.ts';
import { giveUp, owe, oweAgain } from './deliveries.ts';
import { rushNoticeOf } from './rush-notices.ts';
import type { Database, Engine } from './engine.ts';
import { putCard } from './posted-cards.ts';
import { addEvent, hasPress, threadOf } from './query-events.ts';
import { eraseWords, ofQuery, putWords } from './records-words.ts';
import { linkedTo } from './linked-queries.ts';
import { heldBy, inState } from './query-lists.ts';
import { fromQuery, toQuery } from './query-row.ts';
import { noteTimes } from './query-times.ts';
import { searchWords } from './query-words.ts';
import { statement } from './statement.ts';
import type { QueryColumns } from './tables.ts';
import { channelOfQuery, routingOf, setStaffChannel, setTopicChannel } from './staff-channels.ts';
import { askerWroteSince, cancelReplyDue, dropUnsent, putUnsent, unsentOf } from './unsent-replies.ts';

const nextNumber = statement((db, { authority }: { authority: string }) =>
  db
    .insertInto('query_numbers')
    .values({ authority, last: 1 })
    .onConflict((conflict) =>
      conflict
        .column('authority')
        .doUpdateSet((columns) => ({ last: columns('query_numbers.last', '+', 1) })),
    )
    .returning('last'),
);

const add = statement((db, query: QueryColumns) =>
  db
    .insertInto('queries')
    .values(query)
    .onConflict((conflict) => conflict.columns(['authority', 'press']).doNothing())
    .returning('id'),
);

const whereIs = {
  id: queryWith('id'),
  number: queryWith('number'),
  press: queryWith('press'),
};

function queryWith(column: 'id' | 'number' | 'press') {
  return statement((db, { authority, value }: { authority: string; value: string }) =>
    db.selectFrom('queries').selectAll().where('authority', '=', authority).where(column, '=', value),
  );
}

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
    linkedTo: (authority, id) => engine.read((db) => linkedTo(db, authority, id)),
    unsent: (authority, id) => engine.read((db) => unsentOf(db, authority, id)),
    inState: (authority, state, page) => engine.read((db) => inState(db, authority, state, page)),
    heldBy: (authority, adviser, limit, after) =>
      engine.read((db) => heldBy(db, authority, adviser, { limit, ...(after && { after }) })),
    searchWords: (authority, words, search) =>
      engine.read((db) => searchWords(engine, db, authority, words, search)),
    ofMessage: (message) =>
      engine.read(async (db) => {
        const found = await db.selectFrom('queries').selectAll().where('message', '=', message).execute();
        return found.map(toQuery);
      }),
    ratings: (authority, since, mostWords) =>
      engine.read((db) => ratingsSince(db, authority, since, mostWords)),
    ofAsker: (person, limit) => engine.read((db) => ofAsker(db, person, limit)),
    dueBefore: (before) => engine.read((db) => dueBefore(db, before)),
    answeredBetween: (authority, from, to) =>
      engine.read((db) => answeredBetween(db, authority, { from, to })),
    wasReminded: (reminded) => engine.read((db) => wasReminded(db, reminded)),
    heldAndQuiet: (since) => engine.read((db) => heldAndQuiet(db, since)),
    answeredAndQuiet: (since, limit) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('queries')
          .selectAll()
          .where('state', '=', 'answered')
          .where('updated_at', '<=', since)
          .orderBy('updated_at')
          .limit(limit)
          .execute();
        return found.map(toQuery);
      }),
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
  const noteSetting = (authority: string, at: number, setting: string, person?: Account): Promise<void> => {
    const by = person === undefined ? { role: 'operator' as const } : { role: 'adviser' as const, person };
    return appendAudit(engine, tx, { authority, at, what: 'setting', by, detail: { setting } });
  };
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
      const [numbered] = (await nextNumber(tx, { authority })).rows;
      if (numbered === undefined) throw new Error('no number was given out');
      return numbered.last;
    },
    async add(query, press) {
      await onlyOne(query.authority);
      return (await add(tx, fromQuery(query, press))).rows.length > 0;
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
      await owe(tx, await withChannels(tx, deliveries), now());
    },
    giveUp: (delivery, failure) => giveUp(tx, delivery, failure),
    async oweAgain(given, at) {
      await onlyOne(given.authority);
      return oweAgain(tx, given, at);
    },
    async linkedTo(authority, id) {
      await onlyOne(authority);
      return linkedTo(tx, authority, id);
    },
    async thread(authority, id) {
      await onlyOne(authority);
      return threadOf(tx, authority, id);
    },
    async cancelReplyDue(authority, id, version) {
      await onlyOne(authority);
      return cancelReplyDue(tx, authority, id, version);
    },
    async unsent(authority, id) {
      await onlyOne(authority);
      return unsentOf(tx, authority, id);
    },
    async putUnsent(reply) {
      await onlyOne(reply.authority);
      await putUnsent(tx, reply);
    },
    async dropUnsent(authority, id) {
      await onlyOne(authority);
      await dropUnsent(tx, authority, id);
    },
    async askerWroteSince(authority, id, version) {
      await onlyOne(authority);
      return askerWroteSince(tx, authority, id, version);
    },
    putCard: (card) => putCard(tx, card),
    async staffChannel(authority) {
      await onlyOne(authority);
      return channelsOf(await routingOf(tx, authority))[0];
    },
    async routing(authority) {
      await onlyOne(authority);
      return routingOf(tx, authority);
    },
    async setStaffChannel(channel, at, person) {
      const { authority } = channel;
      await onlyOne(authority);
      const { first } = await routingOf(tx, authority);
      await setStaffChannel(tx, channel, at);
      if (!sameChannel(channel, first)) await noteSetting(authority, at, 'staff channel', person);
    },
    async setTopicChannel(channel, topics, at, person) {
      const { authority } = channel;
      await onlyOne(authority);
      const { byTopic } = await routingOf(tx, authority);
      for (const topic of topics) await setTopicChannel(tx, channel, topic, at);
      if (topics.some((topic) => !sameChannel(channel, byTopic.get(topic))))
        await noteSetting(authority, at, 'topic channel', person);
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
    async setClocks(authority, id, clocks) {
      await onlyOne(authority);
      await setClocks(tx, authority, id, clocks);
    },
    async noteTimes(authority, id, times) {
      await onlyOne(authority);
      await noteTimes(tx, authority, id, times);
    },
    async rushNotice(authority) {
      await onlyOne(authority);
      return rushNoticeOf(tx, authority);
    },
    async remindOnce(reminded, at) {
      await onlyOne(reminded.authority);
      return remindOnce(tx, reminded, at);
    },
    async setAsker(authority, id, asker) {
      await onlyOne(authority);
      await setAsker(tx, authority, id, asker);
    },
    async oweReplaced(query, person, at) {
      await onlyOne(query.authority);
      await oweReplaced(tx, query, person, at);
    },
    async setStars(authority, id, stars) {
      await onlyOne(authority);
      await ofQuery(tx, authority, id).set({ rating: stars }).execute();
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

/** What is for the advisers, to the channel of its query; without what has none. */
async function withChannels(
  tx: Database,
  deliveries: readonly NewDelivery[],
): Promise<readonly NewDelivery[]> {
  const owed: NewDelivery[] = [];
  for (const one of deliveries) {
    const { to, authority, queryId } = one;
    if (to.kind !== 'staff-channel') {
      owed.push(one);
      continue;
    }
    const channel = await channelOfQuery(tx, authority, queryId);
    if (channel !== undefined) owed.push({ ...one, to: { ...to, channelId: channel.channelId } });
  }
  return owed;
}

async function queryWhere(db: Database, authority: string, column: 'id' | 'number' | 'press', value: string) {
  const [found] = (await whereIs[column](db, { authority, value })).rows;
  return found && toQuery(found);
}

import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { makeDayOnDuty } from './0008-day-on-duty.ts';
import { makeQueryWords } from './0008-query-words.ts';

/**
 * What a team needs to run its day on the queue: how a query came in, what is urgent, what is due, what belongs together,
 * and whom an event names beside the one who did it.
 */
export const lifeOfAQuery: Migration = {
  number: 8,
  name: 'life of a query',
  async up(tx, engine) {
    const onQueries = (column: string, type: 'text' | 'integer' | 'bigint') =>
      tx.schema.alterTable('queries').addColumn(column, type).execute();
    // How it came in, and who rang or wrote, as the adviser who noted it put it: redacted, never a person's id.
    await tx.schema
      .alterTable('queries')
      .addColumn('came_by', 'text', (column) => column.notNull().defaultTo('teams'))
      .execute();
    await onQueries('caller', 'text');
    await tx.schema
      .alterTable('queries')
      .addColumn('urgent', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    // When a first reply and an end are due.
    await onQueries('reply_due', 'bigint');
    await onQueries('settle_due', 'bigint');
    // The query that this one asks the same as, by its id.
    await onQueries('same_as', 'text');
    // Where it was passed on to another authority's line, and where from: numbers that people can say.
    await onQueries('moved_to', 'text');
    await onQueries('moved_from', 'text');
    // What the asker made of the answer, from 1 to 5.
    await onQueries('rating', 'integer');
    // What was asked and agreed before a question that its council's scope does not cover was sent.
    await onQueries('scope', 'text');
    for (const column of ['to_tenant', 'to_entra_id', 'to_channel_id', 'to_name']) {
      await tx.schema.alterTable('query_events').addColumn(column, 'text').execute();
    }
    // What an adviser wrote and has not gone: until `goes_at` it can be taken back, and without one it was.
    await tx.schema
      .createTable('unsent_replies')
      .addColumn('query_id', 'text', (column) =>
        column.primaryKey().references('queries.id').onDelete('cascade'),
      )
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('by_tenant', 'text', (column) => column.notNull())
      .addColumn('by_entra_id', 'text', (column) => column.notNull())
      .addColumn('by_channel_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text')
      .addColumn('written_at', 'bigint', (column) => column.notNull())
      .addColumn('goes_at', 'bigint')
      .addColumn('for_reader', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    // The channels that some topics have to themselves; everything else goes to the one in staff_channels.
    await tx.schema
      .createTable('topic_channels')
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('set_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('topic_channels_key', ['authority', 'topic'])
      .execute();
    await tx.schema
      .createIndex('queries_by_same_as')
      .on('queries')
      .columns(['same_as'])
      .where(sql<boolean>`same_as is not null`)
      .execute();
    await tx.schema
      .createIndex('queries_by_asker')
      .on('queries')
      .columns(['asker_tenant', 'asker_entra_id', 'created_at'])
      .execute();
    await tx.schema
      .createIndex('queries_by_reply_due')
      .on('queries')
      .columns(['reply_due'])
      .where(sql<boolean>`reply_due is not null`)
      .execute();
    await tx.schema
      .createIndex('queries_by_holder')
      .on('queries')
      .columns(['authority', 'holder_tenant', 'holder_entra_id', 'state', 'created_at'])
      .where(sql<boolean>`holder_entra_id is not null`)
      .execute();
    // Nobody knows whether Teams took it before it was tried again.
    await tx.schema
      .alterTable('deliveries')
      .addColumn('perhaps_twice', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    // Where the card of an answer is, so that it can be replaced when the answer is removed.
    for (const column of ['card_service_url', 'card_conversation_id', 'card_activity_id']) {
      await tx.schema.alterTable('answers').addColumn(column, 'text').execute();
    }
    await makeDayOnDuty(tx);
    await makeQueryWords(tx, engine);
  },
};

import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** What the advice line needs: queries with their events, what is owed, where advisers work, cards that were posted. */
export const adviceLine: Migration = {
  number: 2,
  name: 'advice line',
  async up(tx, engine) {
    await tx.schema
      .createTable('query_numbers')
      .addColumn('authority', 'text', (column) => column.primaryKey())
      .addColumn('last', 'integer', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('queries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('press', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('topic', 'text')
      .addColumn('cohort', 'text')
      .addColumn('needed_by', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('call_back', 'text')
      .addColumn('asker_tenant', 'text', (column) => column.notNull())
      .addColumn('asker_entra_id', 'text', (column) => column.notNull())
      .addColumn('asker_channel_id', 'text', (column) => column.notNull())
      .addColumn('asker_name', 'text')
      .addColumn('holder_tenant', 'text')
      .addColumn('holder_entra_id', 'text')
      .addColumn('holder_channel_id', 'text')
      .addColumn('holder_name', 'text')
      .addColumn('helped', 'integer')
      .addColumn('replied_at', 'bigint')
      .addColumn('settled_at', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('queries_number', ['authority', 'number'])
      .addUniqueConstraint('queries_press', ['authority', 'press'])
      .execute();
    await tx.schema
      .createIndex('queries_by_state')
      .on('queries')
      .columns(['authority', 'state', 'created_at'])
      .execute();
    await tx.schema.createIndex('queries_by_quiet').on('queries').columns(['state', 'updated_at']).execute();
    await tx.schema
      .createTable('query_events')
      .addColumn('query_id', 'text', (column) =>
        column.notNull().references('queries.id').onDelete('cascade'),
      )
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('by_role', 'text', (column) => column.notNull())
      .addColumn('by_tenant', 'text')
      .addColumn('by_entra_id', 'text')
      .addColumn('by_channel_id', 'text')
      .addColumn('by_name', 'text')
      .addColumn('text', 'text')
      .addColumn('press', 'text')
      .addPrimaryKeyConstraint('query_events_pk', ['query_id', 'version'])
      .addUniqueConstraint('query_events_press', ['query_id', 'press'])
      .execute();
    await tx.schema
      .createTable('deliveries')
      .addColumn('id', engine.serial, (column) =>
        engine.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
      )
      .addColumn('lane', 'text', (column) => column.notNull())
      .addColumn('to_json', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('query_id', 'text', (column) =>
        column.notNull().references('queries.id').onDelete('cascade'),
      )
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('not_before', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text')
      .addColumn('failure', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    // What is owed is a few rows among many that were sent: indexes of those few only.
    const state = sql<string>`state`;
    const ofOwed = tx.schema.createIndex('deliveries_owed_by_lane').on('deliveries').columns(['lane', 'id']);
    await ofOwed.where(state, '=', 'owed').execute();
    const inOrder = tx.schema.createIndex('deliveries_owed_in_order').on('deliveries').column('id');
    await inOrder.where(state, '=', 'owed').execute();
    const ofSent = tx.schema.createIndex('deliveries_sent').on('deliveries').column('created_at');
    await ofSent.where(state, '=', 'sent').execute();
    const ofDead = tx.schema.createIndex('deliveries_dead').on('deliveries').columns(['authority', 'id']);
    await ofDead.where(state, '=', 'dead').execute();
    await tx.schema.createIndex('deliveries_by_query').on('deliveries').column('query_id').execute();
    await tx.schema
      .createTable('staff_channels')
      .addColumn('authority', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('set_at', 'bigint', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('posted_cards')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text', (column) => column.notNull())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('query_id', 'text', (column) =>
        column.notNull().references('queries.id').onDelete('cascade'),
      )
      .addColumn('face', 'text', (column) => column.notNull())
      .addColumn('entra_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('posted_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('posted_cards_pk', ['conversation_id', 'activity_id'])
      .execute();
    await tx.schema
      .createIndex('posted_cards_by_query')
      .on('posted_cards')
      .columns(['query_id', 'face'])
      .execute();
  },
};

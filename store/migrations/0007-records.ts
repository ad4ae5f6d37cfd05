import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * What records and rights need: which message words came from, what is kept longer or under a hold, cards in Teams that
 * are to be replaced, and the audit with the keys of its pseudonyms.
 */
export const records: Migration = {
  number: 7,
  name: 'records',
  async up(tx) {
    for (const table of ['answers', 'queries'] as const) {
      await tx.schema.alterTable(table).addColumn('message', 'text').execute();
      await tx.schema
        .alterTable(table)
        .addColumn('flagged', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await tx.schema
        .createIndex(`${table}_by_message`)
        .on(table)
        .column('message')
        .where(sql<boolean>`message is not null`)
        .execute();
    }
    await tx.schema.alterTable('queries').addColumn('held_at', 'bigint').execute();
    await tx.schema.createIndex('answers_by_age').on('answers').column('at').execute();
    await tx.schema
      .createTable('card_removals')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('face', 'text', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('owed_at', 'bigint', (column) => column.notNull())
      .addColumn('not_before', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('refused_at', 'bigint')
      .addPrimaryKeyConstraint('card_removals_pk', ['conversation_id', 'activity_id'])
      .execute();
    await tx.schema
      .createTable('person_keys')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('entra_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('person_keys_person', ['tenant', 'entra_id'])
      .execute();
    await tx.schema
      .createTable('audit_chains')
      .addColumn('authority', 'text', (column) => column.primaryKey())
      .addColumn('first', 'integer', (column) => column.notNull())
      .addColumn('before_first', 'text', (column) => column.notNull())
      .addColumn('last', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('audit')
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('who', 'text')
      .addColumn('about', 'text')
      .addColumn('subject', 'text')
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_link', ['authority', 'number'])
      .execute();
  },
};

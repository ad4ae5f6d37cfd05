import type { Migration } from '../migrate.ts';

/** What one question and its answer need: duplicates, conversations, settings, answers given. */
export const turns: Migration = {
  number: 1,
  name: 'turns',
  async up(tx) {
    await tx.schema
      .createTable('probe')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('inbox')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('done', 'integer', (column) => column.notNull())
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .addColumn('response', 'text')
      .addColumn('begun_at', 'bigint', (column) => column.notNull())
      .execute();
    await tx.schema.createIndex('inbox_by_age').on('inbox').column('begun_at').execute();
    await tx.schema
      .createTable('settings')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('conversations')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('person_channel_id', 'text')
      .addColumn('person_entra_id', 'text')
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('welcomed', 'integer', (column) => column.notNull())
      .addColumn('reachable', 'integer', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .execute();
    await tx.schema
      .createIndex('conversations_by_person')
      .on('conversations')
      .columns(['tenant', 'person_entra_id'])
      .execute();
    await tx.schema
      .createTable('answers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('asker', 'text')
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('entry', 'text')
      .addColumn('shown', 'text')
      .addColumn('removed', 'text', (column) => column.notNull())
      .addColumn('helpful', 'integer')
      .addColumn('rated_at', 'bigint')
      .execute();
    await tx.schema.createIndex('answers_by_time').on('answers').columns(['authority', 'at']).execute();
  },
};

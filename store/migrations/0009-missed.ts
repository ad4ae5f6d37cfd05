import { sql } from 'kysely';
import type { Database } from '../engine.ts';

/** What the knowledge missed, what became of it, and who wants to be told. */
export async function makeMissed(tx: Database): Promise<void> {
  // The answer from whose list this one was chosen, what was wrong with it, and the query that it was handed over as.
  for (const column of ['offered_by', 'unhelpful', 'query_id'])
    await tx.schema.alterTable('answers').addColumn(column, 'text').execute();
  await tx.schema
    .createIndex('answers_by_offered_by')
    .on('answers')
    .columns(['offered_by'])
    .where(sql<boolean>`offered_by is not null`)
    .execute();
  await tx.schema
    .createIndex('answers_by_query')
    .on('answers')
    .columns(['query_id'])
    .where(sql<boolean>`query_id is not null`)
    .execute();
  await tx.schema
    .createTable('missed_states')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('missed', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('proposal', 'text')
    .addColumn('entry', 'text')
    .addColumn('reason', 'text')
    .addColumn('by_tenant', 'text', (column) => column.notNull())
    .addColumn('by_entra_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('missed_states_pk', ['authority', 'missed'])
    .execute();
  await tx.schema
    .createIndex('missed_states_by_proposal')
    .on('missed_states')
    .columns(['authority', 'proposal'])
    .where(sql<boolean>`proposal is not null`)
    .execute();
  // Owed once it has an entry.
  await tx.schema
    .createTable('answer_waits')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('missed', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('entra_id', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('entry', 'text')
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_waits_pk', ['authority', 'missed', 'tenant', 'entra_id'])
    .execute();
}

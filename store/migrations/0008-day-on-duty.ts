import type { Database } from '../engine.ts';

/**
 * What the advice line's day needs: when a clock stopped, what was reminded of, who is on duty and what they noted,
 * what is said while there is a rush, and what the line is owed that is about no one query.
 */
export async function makeDayOnDuty(tx: Database): Promise<void> {
  // Since when the clocks of a query stand still, because its asker has to write first.
  await tx.schema.alterTable('queries').addColumn('clock_stopped_at', 'bigint').execute();
  // The key says that nobody is reminded of the same instant twice, by whichever process.
  await tx.schema
    .createTable('reminders')
    .addColumn('query_id', 'text', (column) => column.notNull().references('queries.id').onDelete('cascade'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('instant', 'bigint', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('reminded_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminders_pk', ['query_id', 'what', 'instant'])
    .execute();
  // Nobody's columns are empty on a day on which somebody said that nobody is on duty.
  await tx.schema
    .createTable('rota')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text')
    .addColumn('entra_id', 'text')
    .addColumn('channel_id', 'text')
    .addColumn('name', 'text')
    .addColumn('set_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('rota_pk', ['authority', 'day'])
    .execute();
  await tx.schema
    .createTable('duty_notes')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('entra_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('written_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('duty_notes_pk', ['authority', 'day'])
    .execute();
  await tx.schema
    .createTable('rush_notices')
    .addColumn('authority', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text', (column) => column.notNull())
    .addColumn('reply_days', 'integer')
    .addColumn('by_tenant', 'text', (column) => column.notNull())
    .addColumn('by_entra_id', 'text', (column) => column.notNull())
    .addColumn('set_at', 'bigint', (column) => column.notNull())
    .execute();
  await tx.schema
    .createTable('line_notices')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('owed_at', 'bigint', (column) => column.notNull())
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('line_notices_pk', ['authority', 'what', 'day'])
    .execute();
}

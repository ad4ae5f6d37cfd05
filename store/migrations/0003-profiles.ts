import type { Migration } from '../migrate.ts';

/** Who askers say they are, what they ticked off, and queries of other kinds than a question. */
export const profiles: Migration = {
  number: 3,
  name: 'profiles, checklists and kinds of query',
  async up(tx) {
    await tx.schema
      .createTable('profiles')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('entra_id', 'text', (column) => column.notNull())
      .addColumn('authority', 'text')
      .addColumn('role', 'text')
      .addColumn('asked', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('profiles_person', ['tenant', 'entra_id'])
      .execute();
    await tx.schema
      .createTable('checklist_ticks')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('entra_id', 'text', (column) => column.notNull())
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('checklist', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('ticked_at', 'bigint', (column) => column.notNull())
      .addColumn('lapses_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('checklist_ticks_item', [
        'tenant',
        'entra_id',
        'authority',
        'checklist',
        'item',
      ])
      .execute();
    await tx.schema
      .alterTable('queries')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('question'))
      .execute();
    await tx.schema.alterTable('queries').addColumn('session', 'text').execute();
  },
};

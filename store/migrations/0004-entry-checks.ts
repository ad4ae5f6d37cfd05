import type { Migration } from '../migrate.ts';

/** What leads made of the entries of a pack before it went live. */
export const entryChecks: Migration = {
  number: 4,
  name: 'entry checks',
  async up(tx) {
    await tx.schema
      .createTable('entry_checks')
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('by_tenant', 'text', (column) => column.notNull())
      .addColumn('by_entra_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('entry_checks_entry', ['authority', 'entry'])
      .execute();
  },
};

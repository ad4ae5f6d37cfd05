import type { Database } from '../engine.ts';

/** Versions of the knowledge's entries, what was said about them, and the edition each authority is at. */
export async function makeKnowledgeVersions(tx: Database): Promise<void> {
  await tx.schema
    .createTable('knowledge_versions')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    // JSON; empty for an entry that is taken out of the pack.
    .addColumn('content', 'text')
    .addColumn('file', 'text')
    .addColumn('based_on', 'integer', (column) => column.notNull())
    .addColumn('author_tenant', 'text')
    .addColumn('author_entra_id', 'text')
    .addColumn('author_name', 'text')
    .addColumn('reviewer_tenant', 'text')
    .addColumn('reviewer_entra_id', 'text')
    .addColumn('reviewer_name', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer')
    // The edition in which the entry first went live, and its place among those that did: the order of new entries.
    .addColumn('since_edition', 'integer')
    .addColumn('since_place', 'integer')
    .addColumn('from_query', 'text')
    .addColumn('from_missed', 'text')
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('submitted_at', 'bigint')
    .addColumn('published_at', 'bigint')
    .addPrimaryKeyConstraint('knowledge_versions_pk', ['authority', 'entry', 'number'])
    .execute();
  await tx.schema
    .createIndex('knowledge_versions_state')
    .on('knowledge_versions')
    .columns(['authority', 'state', 'changed_at'])
    .execute();
  await tx.schema
    .createTable('knowledge_comments')
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_tenant', 'text', (column) => column.notNull())
    .addColumn('by_entra_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('knowledge_comments_pk', ['authority', 'entry', 'number', 'place'])
    .execute();
  // Which version of the entry an answer showed, and a stand-in for every word of it.
  await tx.schema.alterTable('answers').addColumn('entry_version', 'integer').execute();
  await tx.schema.alterTable('answers').addColumn('entry_print', 'text').execute();
  await tx.schema
    .createTable('knowledge_editions')
    .addColumn('authority', 'text', (column) => column.primaryKey())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

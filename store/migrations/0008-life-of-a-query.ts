import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * What a team needs to run its day on the queue: how a query came in, what is urgent, what is due, what belongs together,
 * and whom an event names beside the one who did it.
 */
export const lifeOfAQuery: Migration = {
  number: 8,
  name: 'life of a query',
  async up(tx) {
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
  },
};

import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Finds what is due without looking through what is owed on later days, and what holds up the rest of its lane. */
export const owedByTime: Migration = {
  number: 6,
  name: 'owed by time',
  async up(tx) {
    await tx.schema
      .createIndex('deliveries_owed_by_time')
      .on('deliveries')
      .columns(['not_before', 'id'])
      .where(sql<string>`state`, '=', 'owed')
      .execute();
    await tx.schema
      .createIndex('deliveries_tried_by_lane')
      .on('deliveries')
      .columns(['lane', 'id'])
      .where(sql<boolean>`state = 'owed' and attempts > 0`)
      .execute();
    await tx.schema.dropIndex('deliveries_owed_in_order').execute();
  },
};

import type { Migration } from '../migrate.ts';

/** Finds what somebody was answered last, so that "and for level 3?" can go on from it. */
export const answersByAsker: Migration = {
  number: 5,
  name: 'answers by asker',
  async up(tx) {
    await tx.schema.createIndex('answers_by_asker').on('answers').columns(['asker', 'at']).execute();
  },
};

import type { Migration } from '../migrate.ts';

/** Knowledge that is edited while the service runs, and what leads read of its use. */
export const liveKnowledge: Migration = {
  number: 9,
  name: 'live knowledge',
  async up() {
    // Each part is made by a function in a file of its own.
  },
};

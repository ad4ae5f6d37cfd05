import type { Migration } from '../migrate.ts';
import { makeMissed } from './0009-missed.ts';
import { makeReports } from './0009-reports.ts';
import { makeKnowledgeVersions } from './0009-knowledge-versions.ts';

/** Knowledge that is edited while the service runs, and what leads read of its use. */
export const liveKnowledge: Migration = {
  number: 9,
  name: 'live knowledge',
  async up(tx) {
    // Each part is made by a function in a file of its own.
    await makeReports(tx);
    await makeKnowledgeVersions(tx);
    await makeMissed(tx);
  },
};

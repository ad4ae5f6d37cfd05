import type { Migration } from '../migrate.ts';
import { turns } from './0001-turns.ts';
import { adviceLine } from './0002-advice-line.ts';
import { profiles } from './0003-profiles.ts';
import { entryChecks } from './0004-entry-checks.ts';
import { answersByAsker } from './0005-answers-by-asker.ts';
import { owedByTime } from './0006-owed-by-time.ts';
import { records } from './0007-records.ts';
import { lifeOfAQuery } from './0008-life-of-a-query.ts';
import { liveKnowledge } from './0009-live-knowledge.ts';

/** Every step in order. Append only. */
export const migrations: readonly Migration[] = [
  turns,
  adviceLine,
  profiles,
  entryChecks,
  answersByAsker,
  owedByTime,
  records,
  lifeOfAQuery,
  liveKnowledge,
];

import { DatabaseSync } from 'node:sqlite';
import { cohorts } from '../../knowledge/schema.ts';
import { seed } from '../queue-seed.ts';

const minuteMs = 60_000;

/**
 * Fills a migrated SQLite database with so many open queries of Slough's line, asked over the last weeks, on these topics and
 * cohorts, three in four of them waiting. The service must not run meanwhile.
 */
export async function fillDesk(path: string, count: number, topics: readonly string[]): Promise<void> {
  await seed(`sqlite:${path}`, count);
  const database = new DatabaseSync(path);
  database.exec('begin');
  database.exec(`update query_events set authority = 'slough'`);
  database.exec(`update query_words set authority = 'slough'`);
  const update = database.prepare(
    `update queries set authority = 'slough', number = ?, topic = ?, cohort = ?, urgent = ?, state = ?, settled_at = null,
     holder_tenant = ?, holder_entra_id = ?, holder_channel_id = ?, holder_name = ?, created_at = ?, updated_at = ?, reply_due = ?
     where id = ?`,
  );
  const now = Date.now();
  for (let n = 1; n <= count; n += 1) {
    const waiting = n % 4 !== 0;
    const at = now - (count - n + 60) * minuteMs;
    const holder = waiting
      ? [null, null, null, null]
      : ['local', `adviser-${n % 7}`, `29:adviser-${n % 7}`, `Adviser Number ${n % 7}`];
    update.run(
      `SL-${String(100_000 + n)}`,
      topics[n % topics.length] ?? null,
      cohorts[n % cohorts.length] ?? null,
      n % 50 === 0 ? 1 : 0,
      waiting ? 'waiting' : 'claimed',
      ...holder,
      at,
      at,
      n % 3 === 0 ? at + 3 * 24 * 60 * minuteMs : null,
      `query-${n}`,
    );
  }
  database.exec('commit');
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
}

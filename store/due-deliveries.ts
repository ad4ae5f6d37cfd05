import { sql } from 'kysely';
import type { Database, Engine } from './engine.ts';
import { statement } from './statement.ts';

// Written out, not bound, so that both engines see that the index of those rows serves.
const owed = sql.lit('owed');

/** Takes what may go next and is due at `now`, at most `limit`, so that nobody else does before `until`. */
export function claiming({ sideBySide }: Pick<Engine, 'sideBySide'>) {
  return statement((db, { now, until, limit }: { now: number; until: number; limit: number }) =>
    db
      .with('due', (rows) =>
        firstOfEachLane(rows, now)
          .select('due.id')
          .where('due.not_before', '<=', now)
          .where('due.lease_until', '<=', now)
          .orderBy('due.not_before')
          .orderBy('due.id')
          .limit(limit)
          .$if(sideBySide, (due) => due.forUpdate().skipLocked()),
      )
      .updateTable('deliveries')
      .set((columns) => ({
        lease_until: until,
        attempts: columns('attempts', '+', 1),
        // Whoever had it has not come back, and may have sent it.
        perhaps_twice: sql<number>`case when attempts > 0 and lease_until > 0 then 1 else perhaps_twice end`,
      }))
      .where('id', 'in', (rows) => rows.selectFrom('due').select('due.id'))
      .returningAll(),
  );
}

const triedFirst = statement((db) =>
  firstOfEachLane(db).select(['due.not_before', 'due.lease_until']).where('due.attempts', '>', 0),
);

const untriedFirst = statement((db) =>
  firstOfEachLane(db)
    .select('due.not_before')
    .where('due.attempts', '=', 0)
    .orderBy('due.not_before')
    .limit(1),
);

/** When the next that may go is due, in milliseconds since 1970; undefined where nothing is owed. */
export async function nextDueAt(db: Database): Promise<number | undefined> {
  const tried = await triedFirst(db, {});
  const untried = await untriedFirst(db, {});
  const times = [
    ...tried.rows.map(({ not_before, lease_until }) => Math.max(not_before, lease_until)),
    ...untried.rows.map(({ not_before }) => not_before),
  ];
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * What may go next to each addressee, whether due or not. One that has been tried holds up everything else that is
 * owed to the same addressee until it is sent or given up; otherwise the lower id goes first. One that was put off from
 * the start (a reminder, a reply that can still be undone) holds nothing up until it is due itself: at `now`, or not
 * at all without a `now`.
 */
function firstOfEachLane(db: Pick<Database, 'selectFrom'>, now?: number) {
  const queued =
    now === undefined
      ? sql`earlier.not_before <= earlier.created_at`
      : sql`(earlier.not_before <= earlier.created_at or earlier.not_before <= ${now})`;
  return db
    .selectFrom('deliveries as due')
    .where('due.state', '=', owed)
    .where(
      sql<boolean>`not exists (
        select 1 from deliveries as tried
        where tried.lane = due.lane and tried.state = ${owed} and tried.attempts > 0
          and tried.id <> due.id and (due.attempts = 0 or tried.id < due.id))`,
    )
    .where(
      sql<boolean>`not exists (
        select 1 from deliveries as earlier
        where earlier.lane = due.lane and earlier.state = ${owed} and earlier.attempts = 0
          and earlier.id < due.id and due.attempts = 0 and ${queued})`,
    );
}

import { sql } from 'kysely';
import type { TimesTaken } from '../queue/times-taken.ts';
import type { Database } from './engine.ts';

/** Notes how long something took, with the waits for the asker taken off; of a query of another authority nothing. */
export async function noteTimes(
  tx: Database,
  authority: string,
  id: string,
  { stood = 0, reply, settle }: TimesTaken,
): Promise<void> {
  await tx
    .insertInto('query_times')
    .columns(['query_id', 'authority', 'stood'])
    .expression((from) =>
      from
        .selectFrom('queries')
        .select(['id', 'authority', sql<number>`0`.as('stood')])
        .where('authority', '=', authority)
        .where('id', '=', id),
    )
    .onConflict((conflict) => conflict.column('query_id').doNothing())
    .execute();
  const less = (minutes: number | undefined) =>
    minutes === undefined ? null : sql<number>`cast(${minutes} as bigint) - stood - cast(${stood} as bigint)`;
  const flag = (inTime: boolean | undefined) => (inTime === undefined ? null : Number(inTime));
  await tx
    .updateTable('query_times')
    .set({
      stood: sql<number>`stood + cast(${stood} as bigint)`,
      ...(reply !== undefined && { reply_took: less(reply.minutes), reply_in_time: flag(reply.inTime) }),
      ...(settle !== undefined && {
        settle_took: less(settle?.minutes),
        settle_in_time: flag(settle?.inTime),
      }),
    })
    .where('authority', '=', authority)
    .where('query_id', '=', id)
    .execute();
}

import type { Clocks, Reminded } from '../queue/due.ts';
import type { Query } from '../queue/query.ts';
import type { Database } from './engine.ts';
import { toQuery } from './query-row.ts';

/** Sets the clocks of a query, all of them: what is left out is none. */
export async function setClocks(
  tx: Database,
  authority: string,
  id: string,
  { replyDue, settleDue, clockStoppedAt }: Clocks,
): Promise<void> {
  await tx
    .updateTable('queries')
    .set({
      reply_due: replyDue ?? null,
      settle_due: settleDue ?? null,
      clock_stopped_at: clockStoppedAt ?? null,
    })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .execute();
}

/** Notes that somebody is reminded; false where that was noted before, or there is no such query. */
export async function remindOnce(
  tx: Database,
  { authority, query, what, instant }: Reminded,
  at: number,
): Promise<boolean> {
  const noted = await tx
    .insertInto('reminders')
    .columns(['query_id', 'what', 'instant', 'authority', 'reminded_at'])
    .expression((from) =>
      from
        .selectFrom('queries')
        .select((make) => [
          'id',
          make.cast<string>(make.val(what), 'text').as('what'),
          make.cast<number>(make.val(instant), 'bigint').as('instant'),
          'authority',
          make.cast<number>(make.val(at), 'bigint').as('reminded_at'),
        ])
        .where('authority', '=', authority)
        .where('id', '=', query),
    )
    .onConflict((conflict) => conflict.columns(['query_id', 'what', 'instant']).doNothing())
    .returning('query_id')
    .executeTakeFirst();
  return noted !== undefined;
}

/** True where `remindOnce` has noted it. */
export async function wasReminded(
  db: Database,
  { authority, query, what, instant }: Reminded,
): Promise<boolean> {
  const found = await db
    .selectFrom('reminders')
    .select('query_id')
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .where('what', '=', what)
    .where('instant', '=', instant)
    .executeTakeFirst();
  return found !== undefined;
}

/** The queries that an adviser has something to do with and one of whose clocks runs out before `before`, soonest first. */
export async function dueBefore(db: Database, before: number): Promise<readonly Query[]> {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('state', 'in', ['waiting', 'claimed'])
    .where((due) => due.or([due('reply_due', '<', before), due('settle_due', '<', before)]))
    .orderBy('created_at')
    .execute();
  return found.map(toQuery);
}

/** The queries that somebody has and to which nothing has happened since, oldest first. */
export async function heldAndQuiet(db: Database, since: number): Promise<readonly Query[]> {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('state', '=', 'claimed')
    .where('updated_at', '<=', since)
    .orderBy('updated_at')
    .execute();
  return found.map(toQuery);
}

/** How many queries of the authority were marked answered in this time, each once. Milliseconds since 1970. */
export async function answeredBetween(
  db: Database,
  authority: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const { count } = await db
    .selectFrom('query_events')
    .select((events) => events.fn.count<number | string>('query_id').distinct().as('count'))
    .where('authority', '=', authority)
    .where('kind', '=', 'answered')
    .where('at', '>=', from)
    .where('at', '<', to)
    .executeTakeFirstOrThrow();
  return Number(count);
}

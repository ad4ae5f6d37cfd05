import { z } from 'zod';
import { everyNoticeKind, type LineNotice, type LineNotices } from '../queue/line-notices.ts';
import type { Engine } from './engine.ts';

const row = z.object({
  authority: z.string(),
  what: z.enum(everyNoticeKind),
  day: z.string(),
  attempts: z.number(),
});

/** What is owed to the lines, on the given database. */
export function createLineNotices(engine: Engine): LineNotices {
  return {
    owe: (notice, at) =>
      engine.unit(async (tx) => {
        const added = await tx
          .insertInto('line_notices')
          .values({ ...keyOf(notice), state: 'owed', owed_at: at, not_before: at, attempts: 0 })
          .onConflict((conflict) => conflict.columns(['authority', 'what', 'day']).doNothing())
          .returning('day')
          .executeTakeFirst();
        return added !== undefined;
      }),
    isKnown: ({ authority, what, day }) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('line_notices')
          .select('day')
          .where('authority', '=', authority)
          .where('what', '=', what)
          .where('day', '=', day)
          .executeTakeFirst();
        return found !== undefined;
      }),
    // One statement, in which the database lets one caller through: who comes second finds a later time.
    take: (now, leaseMs) =>
      engine.unit(async (tx) => {
        const taken = await tx
          .updateTable('line_notices')
          .set((columns) => ({ not_before: now + leaseMs, attempts: columns('attempts', '+', 1) }))
          .where('state', '=', 'owed')
          .where('not_before', '<=', now)
          .returning(['authority', 'what', 'day', 'attempts'])
          .execute();
        return taken.map((one) => row.parse(one));
      }),
    done: (notice) => change(engine, notice, { state: 'done' }),
    retryAt: (notice, notBefore) => change(engine, notice, { not_before: notBefore }),
    prune: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx.deleteFrom('line_notices').where('owed_at', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

function keyOf({ authority, what, day }: LineNotice) {
  return { authority, what, day };
}

function change(
  engine: Engine,
  notice: LineNotice,
  columns: { readonly state?: string; readonly not_before?: number },
): Promise<void> {
  return engine.unit(async (tx) => {
    const { authority, what, day } = notice;
    await tx
      .updateTable('line_notices')
      .set(columns)
      .where('authority', '=', authority)
      .where('what', '=', what)
      .where('day', '=', day)
      .execute();
  });
}

import { sql } from 'kysely';
import { z } from 'zod';
import type { Inbox, InboxEntry } from '../queue/inbox.ts';
import { keepAnswer } from './answers.ts';
import type { Engine } from './engine.ts';
import { statement } from './statement.ts';

const dayMs = 24 * 60 * 60 * 1000;
const row = z.object({ done: z.number(), lease_until: z.number(), response: z.string().nullable() });

const take = statement((db, { key, now, until }: { key: string; now: number; until: number }) =>
  db
    .insertInto('inbox')
    .values({ key, done: 0, lease_until: until, response: null, begun_at: now })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ lease_until: until })
        .where('inbox.done', '=', 0)
        .where('inbox.lease_until', '<=', now),
    )
    .returning('key'),
);

const markDone = statement((db, { key, response }: { key: string; response: string | null }) =>
  db.updateTable('inbox').set({ done: 1, response }).where('key', '=', key).where('done', '=', 0),
);

/** The inbox on the given database. */
export function createInbox(engine: Engine): Inbox {
  return {
    begin: (key, now, leaseMs) =>
      engine.unit(async (tx): Promise<InboxEntry> => {
        const taken = await take(tx, { key, now, until: now + leaseMs });
        if (taken.rows.length > 0) return { kind: 'new' };
        const kept = await tx
          .selectFrom('inbox')
          .select(['done', 'lease_until', 'response'])
          .where('key', '=', key)
          .executeTakeFirst();
        // Whoever had it has given it back in this very moment.
        if (!kept) return { kind: 'in-hand', until: now };
        const found = row.parse(kept);
        if (found.done === 0) return { kind: 'in-hand', until: found.lease_until };
        if (found.response === null) return { kind: 'done' };
        return { kind: 'done', response: JSON.parse(found.response) as unknown };
      }),

    finish: (key, response, answers = []) =>
      engine.unit(async (tx) => {
        await markDone(tx, { key, response: response === undefined ? null : JSON.stringify(response) });
        for (const answer of answers) await keepAnswer(tx, answer);
      }),

    abandon: (key) =>
      engine.unit(async (tx) => {
        await tx.deleteFrom('inbox').where('key', '=', key).where('done', '=', 0).execute();
      }),

    forgetResponses: (keyBegins) =>
      engine.unit(async (tx) => {
        await tx
          .updateTable('inbox')
          .set({ response: null })
          .where(sql<string>`substr(key, 1, ${sql.lit(keyBegins.length)})`, '=', keyBegins)
          .where('response', 'is not', null)
          .execute();
      }),

    prune: (now) =>
      engine.unit(async (tx) => {
        const gone = await tx
          .deleteFrom('inbox')
          .where('begun_at', '<', now - dayMs)
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

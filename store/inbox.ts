import { sql } from 'kysely';
import { z } from 'zod';
import type { Inbox, InboxEntry } from '../queue/inbox.ts';
import { keepAnswer } from './answers.ts';
import type { Engine } from './engine.ts';

const dayMs = 24 * 60 * 60 * 1000;
const row = z.object({ done: z.number(), lease_until: z.number(), response: z.string().nullable() });

/** The inbox on the given database. */
export function createInbox(engine: Engine): Inbox {
  return {
    begin: (key, now, leaseMs) =>
      engine.unit(async (tx): Promise<InboxEntry> => {
        const taken = await tx
          .insertInto('inbox')
          .values({ key, done: 0, lease_until: now + leaseMs, response: null, begun_at: now })
          .onConflict((conflict) =>
            conflict
              .column('key')
              .doUpdateSet({ lease_until: now + leaseMs })
              .where('inbox.done', '=', 0)
              .where('inbox.lease_until', '<=', now),
          )
          .returning('key')
          .executeTakeFirst();
        if (taken) return { kind: 'new' };
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
        await tx
          .updateTable('inbox')
          .set({ done: 1, response: response === undefined ? null : JSON.stringify(response) })
          .where('key', '=', key)
          .where('done', '=', 0)
          .execute();
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

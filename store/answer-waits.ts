import { z } from 'zod';
import type { AnswerWait, AnswerWaits, OwedAnswer } from '../knowledge/missed/missed.ts';
import type { Database, Engine } from './engine.ts';

const row = z
  .object({
    authority: z.string(),
    missed: z.string(),
    tenant: z.string(),
    entra_id: z.string(),
    entry: z.string(),
    attempts: z.number(),
  })
  .transform(({ tenant, entra_id, ...wait }): OwedAnswer => ({
    ...wait,
    person: { tenant, entraId: entra_id },
  }));

/** Who wants to be told, on the given database. */
export function createAnswerWaits(engine: Engine): AnswerWaits {
  return {
    wait: (wait, at) =>
      engine.unit(async (tx) => {
        await tx
          .insertInto('answer_waits')
          .values({ ...keyOf(wait), asked_at: at, entry: null, not_before: at, attempts: 0 })
          .onConflict((conflict) =>
            conflict.columns(['authority', 'missed', 'tenant', 'entra_id']).doNothing(),
          )
          .execute();
      }),

    proposals: (authority) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('answer_waits')
          .innerJoin('missed_states', (join) =>
            join
              .onRef('missed_states.authority', '=', 'answer_waits.authority')
              .onRef('missed_states.missed', '=', 'answer_waits.missed'),
          )
          .select(['missed_states.proposal', 'missed_states.entry'])
          .distinct()
          .where('answer_waits.authority', '=', authority)
          .where('answer_waits.entry', 'is', null)
          .where('missed_states.state', '=', 'taken-up')
          .execute();
        return found.flatMap(({ proposal, entry }) =>
          proposal === null || entry === null ? [] : [{ proposal, entry }],
        );
      }),

    owe: (authority, proposal, entry, at) =>
      engine.unit(async (tx) => {
        const owed = await tx
          .updateTable('answer_waits')
          .set({ entry, not_before: at })
          .where('authority', '=', authority)
          .where('entry', 'is', null)
          .where('missed', 'in', (from) =>
            from
              .selectFrom('missed_states')
              .select('missed_states.missed')
              .where('missed_states.authority', '=', authority)
              .where('missed_states.proposal', '=', proposal),
          )
          .executeTakeFirst();
        return Number(owed.numUpdatedRows);
      }),

    // Who comes second finds a later time.
    take: (now, limit, leaseMs) =>
      engine.unit(async (tx) => {
        const due = await tx
          .selectFrom('answer_waits')
          .select(['authority', 'missed', 'tenant', 'entra_id'])
          .where('entry', 'is not', null)
          .where('not_before', '<=', now)
          .orderBy('not_before')
          .limit(limit)
          .$if(engine.sideBySide, (rows) => rows.forUpdate().skipLocked())
          .execute();
        const taken: OwedAnswer[] = [];
        for (const one of due) {
          const changed = await of(tx, one)
            .set((columns) => ({ not_before: now + leaseMs, attempts: columns('attempts', '+', 1) }))
            .returning(['authority', 'missed', 'tenant', 'entra_id', 'entry', 'attempts'])
            .executeTakeFirst();
          if (changed !== undefined) taken.push(row.parse(changed));
        }
        return taken;
      }),

    done: (wait) =>
      engine.unit(async (tx) => {
        const { authority, missed, tenant, entra_id } = keyOf(wait);
        await tx
          .deleteFrom('answer_waits')
          .where('authority', '=', authority)
          .where('missed', '=', missed)
          .where('tenant', '=', tenant)
          .where('entra_id', '=', entra_id)
          .execute();
      }),

    retryAt: (wait, notBefore) =>
      engine.unit(async (tx) => {
        await of(tx, keyOf(wait)).set({ not_before: notBefore }).execute();
      }),
  };
}

function keyOf({ authority, missed, person }: AnswerWait) {
  return { authority, missed, tenant: person.tenant, entra_id: person.entraId };
}

function of(tx: Database, { authority, missed, tenant, entra_id }: ReturnType<typeof keyOf>) {
  return tx
    .updateTable('answer_waits')
    .where('authority', '=', authority)
    .where('missed', '=', missed)
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entra_id);
}

import type { Account } from '../queue/profiles.ts';
import type { HeldRow } from '../queue/records.ts';
import type { Database } from './engine.ts';
import type { Batch } from './retention.ts';

/** What this person made of missed questions, and of which they want to be told. */
export async function missedOf(
  tx: Database,
  { tenant, entraId }: Account,
): Promise<{ readonly made: readonly HeldRow[]; readonly waits: readonly HeldRow[] }> {
  const made = await tx
    .selectFrom('missed_states')
    .select(['authority', 'at', 'state', 'entry', 'reason as your_words'])
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .orderBy('at')
    .execute();
  const waits = await tx
    .selectFrom('answer_waits')
    .leftJoin('answers', 'answers.id', 'answer_waits.missed')
    .select(['answer_waits.authority', 'answer_waits.asked_at', 'answers.question as you_asked'])
    .where('answer_waits.tenant', '=', tenant)
    .where('answer_waits.entra_id', '=', entraId)
    .orderBy('asked_at')
    .execute();
  return { made, waits };
}

/** Deletes the person's waits; what they made of missed questions stays, and is nobody's. Says how many rows. */
export async function eraseMissed(
  tx: Database,
  { tenant, entraId }: Account,
  nobody: string,
): Promise<bigint> {
  const waits = await tx
    .deleteFrom('answer_waits')
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .executeTakeFirst();
  const made = await tx
    .updateTable('missed_states')
    .set({ by_tenant: nobody, by_entra_id: nobody })
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .executeTakeFirst();
  return waits.numDeletedRows + made.numUpdatedRows;
}

/** Deletes waits and states as old as this, which are older than the questions they are about. Says how many rows. */
export async function forgetMissed(tx: Database, { before, limit }: Batch): Promise<number> {
  const waits = await tx
    .selectFrom('answer_waits')
    .select(['authority', 'missed', 'tenant', 'entra_id'])
    .where('asked_at', '<=', before)
    .limit(limit)
    .execute();
  for (const { authority, missed, tenant, entra_id } of waits)
    await tx
      .deleteFrom('answer_waits')
      .where('authority', '=', authority)
      .where('missed', '=', missed)
      .where('tenant', '=', tenant)
      .where('entra_id', '=', entra_id)
      .execute();
  const states = await tx
    .selectFrom('missed_states')
    .select(['authority', 'missed'])
    .where('at', '<=', before)
    .limit(limit)
    .execute();
  for (const { authority, missed } of states)
    await tx
      .deleteFrom('missed_states')
      .where('authority', '=', authority)
      .where('missed', '=', missed)
      .execute();
  return waits.length + states.length;
}

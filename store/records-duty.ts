import type { Account } from '../queue/profiles.ts';
import type { HeldRow } from '../queue/records.ts';
import type { Database } from './engine.ts';

/** The days on which the rota of the advice line names this person, and the notes they left. */
export async function dutyOf(tx: Database, { tenant, entraId }: Account): Promise<readonly HeldRow[]> {
  const days = await tx
    .selectFrom('rota')
    .select(['authority', 'day', 'set_at', 'name as your_name', 'channel_id as your_id_in_teams'])
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .orderBy('day')
    .execute();
  const notes = await tx
    .selectFrom('duty_notes')
    .select(['authority', 'day', 'written_at', 'text as your_words', 'name as your_name'])
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .orderBy('day')
    .execute();
  const rushes = await tx
    .selectFrom('rush_notices')
    .select(['authority', 'until_day', 'set_at', 'text as your_words'])
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .execute();
  return [...days, ...notes, ...rushes];
}

/** Takes the person off the rota and deletes their notes; a notice to askers stays, and is nobody's. Says how many rows. */
export async function eraseDuty(tx: Database, { tenant, entraId }: Account, nobody: string): Promise<bigint> {
  const days = await tx
    .deleteFrom('rota')
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .executeTakeFirst();
  const notes = await tx
    .deleteFrom('duty_notes')
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .executeTakeFirst();
  const rushes = await tx
    .updateTable('rush_notices')
    .set({ by_tenant: nobody, by_entra_id: nobody })
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .executeTakeFirst();
  return days.numDeletedRows + notes.numDeletedRows + rushes.numUpdatedRows;
}

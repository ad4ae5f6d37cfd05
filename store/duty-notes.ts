import type { DutyNote, DutyNotes } from '../queue/duty-notes.ts';
import type { Engine } from './engine.ts';
import { redactedColumn } from './redacted-column.ts';

/** The duty notes on the given database. */
export function createDutyNotes(engine: Engine): DutyNotes {
  return {
    put: ({ authority, day, by, text, at }) =>
      engine.unit(async (tx) => {
        const columns = {
          tenant: by.tenant,
          entra_id: by.entraId,
          name: by.name ?? null,
          text,
          written_at: at,
        };
        await tx
          .insertInto('duty_notes')
          .values({ authority, day, ...columns })
          .onConflict((conflict) => conflict.columns(['authority', 'day']).doUpdateSet(columns))
          .execute();
      }),
    newest: (authority, since) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('duty_notes')
          .selectAll()
          .where('authority', '=', authority)
          .where('written_at', '>=', since)
          .orderBy('written_at', 'desc')
          .limit(1)
          .executeTakeFirst();
        return found && { ...toNote(found), text: redactedColumn.parse(found.text) };
      }),
    prune: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx.deleteFrom('duty_notes').where('written_at', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

function toNote(from: {
  readonly authority: string;
  readonly day: string;
  readonly tenant: string;
  readonly entra_id: string;
  readonly name: string | null;
  readonly written_at: number;
}): Omit<DutyNote, 'text'> {
  const { authority, day, tenant, entra_id: entraId, name, written_at: at } = from;
  return { authority, day, by: { tenant, entraId, ...(name !== null && { name }) }, at };
}

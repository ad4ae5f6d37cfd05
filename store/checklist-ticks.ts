import type { ChecklistTicks, OfChecklist } from '../queue/checklist-ticks.ts';
import type { Account } from '../queue/profiles.ts';
import type { Database, Engine } from './engine.ts';

/** The ticks on the given database. */
export function createChecklistTicks(engine: Engine): ChecklistTicks {
  return {
    of: (account, list, now) =>
      engine.read(async (db) => {
        const found = await ticksOf(db, account, list).select('item').where('lapses_at', '>', now).execute();
        return new Set(found.map(({ item }) => item));
      }),
    set: (account, list, items, { now, lapsesAt }) =>
      engine.unit(async (tx) => {
        await engine.hold(tx, `checklist|${account.tenant}|${account.entraId}`);
        const before = await ticksOf(tx, account, list)
          .select(['item', 'ticked_at', 'lapses_at'])
          .where('lapses_at', '>', now)
          .execute();
        await tx
          .deleteFrom('checklist_ticks')
          .where('tenant', '=', account.tenant)
          .where('entra_id', '=', account.entraId)
          .where('authority', '=', list.authority)
          .where('checklist', '=', list.checklist)
          .execute();
        if (items.length === 0) return;
        await tx
          .insertInto('checklist_ticks')
          .values(
            [...new Set(items)].map((item) => ({
              tenant: account.tenant,
              entra_id: account.entraId,
              ...list,
              ...(before.find((tick) => tick.item === item) ?? {
                item,
                ticked_at: now,
                lapses_at: lapsesAt,
              }),
            })),
          )
          .execute();
      }),
    prune: (now) =>
      engine.unit(async (tx) => {
        await tx.deleteFrom('checklist_ticks').where('lapses_at', '<=', now).execute();
      }),
  };
}

function ticksOf(db: Database, { tenant, entraId }: Account, list: OfChecklist) {
  return db
    .selectFrom('checklist_ticks')
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .where('authority', '=', list.authority)
    .where('checklist', '=', list.checklist);
}

import { z } from 'zod';
import { verdicts, type EntryCheck, type EntryChecks } from '../knowledge/entry-checks.ts';
import { appendAudit } from './audit.ts';
import type { Engine } from './engine.ts';

const row = z
  .object({
    authority: z.string(),
    entry: z.string(),
    fingerprint: z.string(),
    verdict: z.enum(verdicts),
    by_tenant: z.string(),
    by_entra_id: z.string(),
    at: z.number(),
  })
  .transform(({ by_tenant, by_entra_id, ...check }): EntryCheck => ({
    ...check,
    by: { tenant: by_tenant, entraId: by_entra_id },
  }));

/** The checks on the given database. */
export function createEntryChecks(engine: Engine): EntryChecks {
  return {
    of: (authority) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('entry_checks')
          .selectAll()
          .where('authority', '=', authority)
          .execute();
        return found.map((each) => row.parse(each));
      }),
    put: ({ authority, entry, by, ...check }) =>
      engine.unit(async (tx) => {
        const columns = { ...check, by_tenant: by.tenant, by_entra_id: by.entraId };
        await tx
          .insertInto('entry_checks')
          .values({ authority, entry, ...columns })
          .onConflict((conflict) => conflict.columns(['authority', 'entry']).doUpdateSet(columns))
          .execute();
        await appendAudit(engine, tx, {
          authority,
          at: check.at,
          what: 'setting',
          by: { role: 'adviser', person: by },
          detail: { setting: 'entry', entry, verdict: check.verdict },
        });
      }),
  };
}

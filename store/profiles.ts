import { z } from 'zod';
import { askerRoles } from '../knowledge/roles.ts';
import type { Account, Profile, Profiles } from '../queue/profiles.ts';
import type { Database, Engine } from './engine.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    authority: z.string().nullable(),
    // A role of a later version counts as unsaid.
    role: z.enum(askerRoles).nullable().catch(null),
    asked: z.number(),
  })
  .transform((from): Profile => ({
    asked: from.asked === 1,
    ...(from.authority !== null && { authority: from.authority }),
    ...(from.role !== null && { role: from.role }),
  }));

const ofAccount = statement((db, { tenant, entraId }: Account) =>
  db
    .selectFrom('profiles')
    .select(['authority', 'role', 'asked'])
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId),
);

async function profileOf(db: Database, account: Account): Promise<Profile> {
  const [found] = (await ofAccount(db, account)).rows;
  return found === undefined ? { asked: false } : row.parse(found);
}

/** The profiles on the given database. */
export function createProfiles(engine: Engine): Profiles {
  return {
    of: (account) => engine.read((db) => profileOf(db, account)),
    change: (account, profile, at) =>
      engine.unit(async (tx) => {
        await engine.hold(tx, `profile|${account.tenant}|${account.entraId}`);
        const changed = { ...(await profileOf(tx, account)), ...profile };
        const columns = {
          authority: changed.authority ?? null,
          role: changed.role ?? null,
          asked: Number(changed.asked),
          changed_at: at,
        };
        await tx
          .insertInto('profiles')
          .values({ tenant: account.tenant, entra_id: account.entraId, ...columns })
          .onConflict((conflict) => conflict.columns(['tenant', 'entra_id']).doUpdateSet(columns))
          .execute();
        return changed;
      }),
    forget: ({ tenant, entraId }) =>
      engine.unit(async (tx) => {
        await tx
          .deleteFrom('profiles')
          .where('tenant', '=', tenant)
          .where('entra_id', '=', entraId)
          .execute();
      }),
  };
}

import { sql } from 'kysely';
import { z } from 'zod';
import { serviceChain } from '../queue/audit.ts';
import type { TenantChange, TenantChanges } from '../queue/tenants.ts';
import { appendAudit } from './audit.ts';
import type { Engine } from './engine.ts';

/** One setting a tenant, so that two leads who change two tenants never write over each other. */
const prefix = 'tenant|';
const kept = z.object({ letIn: z.boolean(), authorities: z.array(z.string()) });

/** What leads have said of tenants, on the given database. */
export function createTenantChanges(engine: Engine): TenantChanges {
  return {
    all: () =>
      engine.read(async (db) => {
        const rows = await db
          .selectFrom('settings')
          .select(['key', 'value'])
          .where(sql<boolean>`substr(key, 1, ${prefix.length}) = ${prefix}`)
          .orderBy('key')
          .execute();
        return rows.map(({ key, value }): TenantChange => ({
          tenant: key.slice(prefix.length),
          ...kept.parse(JSON.parse(value)),
        }));
      }),
    put: ({ tenant, letIn, authorities }, by, at) =>
      engine.unit(async (tx) => {
        const key = `${prefix}${tenant}`;
        const value = JSON.stringify({ letIn, authorities });
        await tx
          .insertInto('settings')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
          .execute();
        const said = letIn ? `belongs to ${authorities.join(' and ')}` : 'is not let in';
        await note(said, tenant, by, at, tx);
      }),
    takeBack: (tenant, by, at) =>
      engine.unit(async (tx) => {
        await tx.deleteFrom('settings').where('key', '=', `${prefix}${tenant}`).execute();
        await note('as the settings say', tenant, by, at, tx);
      }),
  };

  async function note(
    tenantIs: string,
    tenant: string,
    person: Parameters<TenantChanges['put']>[1],
    at: number,
    tx: Parameters<typeof appendAudit>[1],
  ): Promise<void> {
    await appendAudit(engine, tx, {
      authority: serviceChain,
      at,
      what: 'setting',
      by: { role: 'adviser', person },
      detail: { setting: 'tenants', tenant, tenantIs },
    });
  }
}

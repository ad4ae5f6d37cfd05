import { appendAudit } from './audit.ts';
import type { Database, Engine } from './engine.ts';
import type { Batch } from './retention.ts';

/**
 * Deletes the oldest links of every chain, and keeps the hash that the first one left stands on, so that the rest can
 * still be walked. The last link always stays.
 */
export async function shortenChains(engine: Engine, tx: Database, batch: Batch): Promise<number> {
  const chains = await tx.selectFrom('audit_chains').select('authority').orderBy('authority').execute();
  let gone = 0;
  for (const { authority } of chains) gone += await shorten(engine, tx, authority, batch);
  return gone;
}

async function shorten(
  engine: Engine,
  tx: Database,
  authority: string,
  { before, limit, now }: Batch,
): Promise<number> {
  await engine.hold(tx, `audit|${authority}`);
  const chain = await tx
    .selectFrom('audit_chains')
    .select(['first', 'last'])
    .where('authority', '=', authority)
    .executeTakeFirstOrThrow();
  const oldest = await tx
    .selectFrom('audit')
    .select(['number', 'at', 'hash'])
    .where('authority', '=', authority)
    .where('number', '<', chain.last)
    .orderBy('number')
    .limit(limit)
    .execute();
  const young = oldest.findIndex(({ at }) => at > before);
  const old = young < 0 ? oldest : oldest.slice(0, young);
  const through = old.at(-1);
  if (through === undefined) return 0;
  await tx
    .deleteFrom('audit')
    .where('authority', '=', authority)
    .where('number', '<=', through.number)
    .execute();
  await tx
    .updateTable('audit_chains')
    .set({ first: through.number + 1, before_first: through.hash })
    .where('authority', '=', authority)
    .execute();
  await appendAudit(engine, tx, {
    authority,
    at: now,
    what: 'shortened',
    by: { role: 'service' },
    detail: { through: through.number },
  });
  return old.length;
}

import { sql } from 'kysely';
import type { RemovedKind } from '../queue/retention.ts';
import { appendAudit } from './audit.ts';
import type { Database, Engine } from './engine.ts';
import { oweRemovals } from './records-removal.ts';
import type { Batch } from './retention.ts';

/** Which queries: those in these states that are not flagged; without states, those that are. */
export interface OfQueries {
  readonly kind: RemovedKind;
  readonly states?: readonly string[];
}

/**
 * Deletes queries with their threads and everything that is owed about them, notes each in the audit, and owes the cards
 * in Teams their replacement. What is under a hold stays.
 */
export async function removeQueries(
  engine: Engine,
  tx: Database,
  { before, limit, now }: Batch,
  { kind, states }: OfQueries,
): Promise<number> {
  const due = () => {
    const old = tx
      .selectFrom('queries')
      .where('held_at', 'is', null)
      .where(sql<number>`coalesce(settled_at, updated_at)`, '<=', before);
    return states === undefined
      ? old.where('flagged', '=', 1)
      : old.where('flagged', '=', 0).where('state', 'in', states);
  };
  // An authority's queries go one after another: what is decided here stays true until it is done.
  for (const { authority } of await due().select('authority').distinct().orderBy('authority').execute())
    await engine.hold(tx, `authority|${authority}`);
  const queries = await due()
    .select(['id', 'authority', 'number'])
    .orderBy('authority')
    .orderBy('updated_at')
    .limit(limit)
    .execute();
  for (const { id, authority, number } of queries) {
    await oweRemovals(tx, { id, authority, number }, 'retention', now);
    await tx.deleteFrom('queries').where('authority', '=', authority).where('id', '=', id).execute();
    await appendAudit(engine, tx, {
      authority,
      at: now,
      what: 'removed',
      by: { role: 'service' },
      about: id,
      detail: { kind, number },
    });
  }
  return queries.length;
}

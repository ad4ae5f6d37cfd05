import type { ByAsker } from './asker-acts.ts';
import type { Outcome } from './move-query.ts';
import { samePerson } from './people.ts';
import type { QueryUnit } from './query-store.ts';

/** Puts the query's card at the bottom of its asker's own chat once more; nothing else about it changes. */
export async function showToAsker(tx: QueryUnit, by: ByAsker, at: number): Promise<Outcome> {
  const { authority, query: id, asker } = by;
  const query = await tx.find(authority, id);
  if (query === undefined) return { ok: false, why: 'unknown' };
  if (query.cameBy !== undefined || !samePerson(query.asker, asker)) return { ok: false, why: 'not-yours' };
  const { version } = query;
  const to = { kind: 'person', person: asker } as const;
  await tx.owe([{ to, of: 'query-card-asker-anew', authority, queryId: id, version, notBefore: at }]);
  return { ok: true, query, repeated: false };
}

import type { ByAdviser } from './adviser-acts.ts';
import type { Outcome } from './move-query.ts';
import type { QueryUnit } from './query-store.ts';

/**
 * Owes an adviser the query's card at the bottom of their own chat. What stands on it is decided when it is drawn: the
 * words go with who has the query. Nothing happens to the query by it.
 */
export async function showTo(
  tx: QueryUnit,
  { authority, query: id, adviser }: ByAdviser,
  at: number,
): Promise<Outcome> {
  const query = await tx.find(authority, id);
  if (!query) return { ok: false, why: 'unknown' };
  await tx.owe([
    {
      to: { kind: 'person', person: adviser },
      of: 'query-card-adviser-anew',
      authority,
      queryId: id,
      version: query.version,
      notBefore: at,
    },
  ]);
  return { ok: true, query, repeated: false };
}

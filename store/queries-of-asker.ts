import type { Account } from '../queue/profiles.ts';
import type { Query } from '../queue/query.ts';
import { isOpen, queryStates } from '../queue/states.ts';
import type { Database } from './engine.ts';
import { toQuery } from './query-row.ts';

/** Up to `limit` queries that somebody asked in Teams: the open ones first, and the newest first among each. */
export async function ofAsker(
  db: Database,
  { tenant, entraId }: Account,
  limit: number,
): Promise<readonly Query[]> {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('asker_tenant', '=', tenant)
    .where('asker_entra_id', '=', entraId)
    .where('came_by', '=', 'teams')
    .orderBy((row) => row.case().when('state', 'in', queryStates.filter(isOpen)).then(0).else(1).end())
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return found.map(toQuery);
}

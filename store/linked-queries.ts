import type { Query } from '../queue/query.ts';
import { isOpen, queryStates } from '../queue/states.ts';
import type { Database } from './engine.ts';
import { toQuery } from './query-row.ts';

const open = queryStates.filter(isOpen);

/** The open queries of the authority that ask the same as this one, by their numbers. */
export async function linkedTo(db: Database, authority: string, id: string): Promise<readonly Query[]> {
  const found = await db
    .selectFrom('queries')
    .selectAll()
    .where('authority', '=', authority)
    .where('same_as', '=', id)
    .where('state', 'in', open)
    .orderBy('number')
    .execute();
  return found.map(toQuery);
}

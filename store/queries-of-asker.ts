import { sql } from 'kysely';
import type { Account } from '../queue/profiles.ts';
import type { Query } from '../queue/query.ts';
import { isOpen, queryStates } from '../queue/states.ts';
import type { Database } from './engine.ts';
import { toQuery } from './query-row.ts';
import { statement } from './statement.ts';

/**
 * Written into the statement and not bound to it: SQLite plans a statement again whenever what is bound could have to do with
 * a partial index or an order, and that took ten times as long as running it. Every message that somebody types asks this.
 */
const openFirst = sql<number>`case when state in (${sql.join(queryStates.filter(isOpen).map((state) => sql.lit(state)))}) then 0 else 1 end`;

const ofPerson = new Map<number, ReturnType<typeof upTo>>();

function upTo(limit: number) {
  return statement((db, { tenant, entraId }: Account) =>
    db
      .selectFrom('queries')
      .selectAll()
      .where('asker_tenant', '=', tenant)
      .where('asker_entra_id', '=', entraId)
      .where('came_by', '=', sql.lit('teams'))
      .orderBy(openFirst)
      .orderBy('created_at', 'desc')
      .orderBy('number', 'desc')
      .limit(sql.lit(limit)),
  );
}

/** Up to `limit` queries that somebody asked in Teams: the open ones first, and the newest first among each. */
export async function ofAsker(db: Database, account: Account, limit: number): Promise<readonly Query[]> {
  const found = ofPerson.get(limit) ?? upTo(limit);
  // The program asks for two or three lengths.
  ofPerson.set(limit, found);
  return (await found(db, account)).rows.map(toQuery);
}

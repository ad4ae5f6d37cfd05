import { sql } from 'kysely';
import type { Database } from './engine.ts';
import type { WordsWanted } from './query-words.ts';

/**
 * Finds rows of `queries` in the full-text index. The order is by a sum, not by the column: by the column the planner might
 * read all queries from the newest until enough have matched, which for rare words is every one.
 */
export async function searchPostgres(
  db: Database,
  { authority, words, notes, states, limit }: WordsWanted,
): Promise<readonly unknown[]> {
  const wanted = words.map((word) => (notes ? word : `${word}:A`)).join(' & ');
  const inStates = states.length === 0 ? sql`` : sql`where queries.state in (${sql.join(states)})`;
  const found = await sql`
    select queries.* from (
      select id + 0 as place, query_id from query_words
      where search @@ (('a' || md5(${authority}))::tsquery && to_tsquery('english', ${wanted}))
        and numnode(to_tsquery('english', ${wanted})) > 0
        and authority = ${authority}
      order by place desc
    ) as found join queries on queries.id = found.query_id ${inStates}
    order by found.place desc limit ${limit}`.execute(db);
  return found.rows;
}

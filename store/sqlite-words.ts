import { sql } from 'kysely';
import type { Database } from './engine.ts';
import type { WordsWanted } from './query-words.ts';

/**
 * Finds rows of `queries` in the full-text index. It goes through the index from the newest and stops at the limit, so that
 * a word that is in every query costs no more than a rare one.
 */
export async function searchSqlite(
  db: Database,
  { authority, words, notes, states, limit }: WordsWanted,
): Promise<readonly unknown[]> {
  const hex = Buffer.from(authority, 'utf8').toString('hex');
  const all = words.map((word) => `"${word}"`).join(' AND ');
  const match = `authority : "a${hex}" AND {words${notes ? ' notes' : ''}} : (${all})`;
  const inStates = states.length === 0 ? sql`` : sql`and queries.state in (${sql.join(states)})`;
  const found = await sql`
    select queries.* from query_search
      cross join query_words on query_words.id = query_search.rowid
      cross join queries on queries.id = query_words.query_id
    where query_search match ${match} and queries.authority = ${authority} ${inStates}
    order by query_search.rowid desc limit ${limit}`.execute(db);
  return found.rows;
}

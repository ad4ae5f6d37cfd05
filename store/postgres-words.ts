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

/** Under this name the database keeps when the index of words was last made anew, in seconds since 1970. */
const madeAnew = 'words|made anew';

/**
 * Makes the index of words anew, at most once a day over all processes, while others go on reading and writing. PostgreSQL
 * takes rows out of such an index, but never a word, not even one that stands in no row any more.
 */
export async function makeIndexAnew(own: Database): Promise<void> {
  const turn = await sql`
    insert into settings (key, value) values (${madeAnew}, extract(epoch from now())::bigint::text)
    on conflict (key) do update set value = excluded.value
      where settings.value::bigint <= excluded.value::bigint - 86400
    returning key`.execute(own);
  if (turn.rows.length === 0) return;
  await sql`set lock_timeout = 0`.execute(own);
  // What is left of a time that was cut short.
  await sql`drop index if exists query_words_search_ccnew`.execute(own);
  await sql`reindex index concurrently query_words_search`.execute(own);
}

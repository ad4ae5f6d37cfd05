import { sql } from 'kysely';
import type { Database } from './engine.ts';
import { plannedEachTime } from './statement-names.ts';
import type { WordsWanted } from './query-words.ts';

/**
 * Finds rows of `queries`: by the index of words, or, for words that most have, through the authority's own from the newest
 * until enough are found. Which of the two depends on the words, so that it is planned for these words each time.
 */
export async function searchPostgres(
  db: Database,
  { authority, words, notes, states, limit }: WordsWanted,
): Promise<readonly unknown[]> {
  const wanted = words.map((word) => (notes ? word : `${word}:A`)).join(' & ');
  const inStates = states.length === 0 ? sql`` : sql`and queries.state in (${sql.join(states)})`;
  const found = await sql`
    select queries.* from query_words join queries on queries.id = query_words.query_id
    where query_words.search @@ to_tsquery('english', ${wanted})
      and numnode(to_tsquery('english', ${wanted})) > 0
      and query_words.authority = ${authority} ${inStates}
    order by query_words.id desc limit ${limit} ${sql.raw(plannedEachTime)}`.execute(db);
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

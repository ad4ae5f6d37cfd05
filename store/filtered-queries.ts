import { sql, type ExpressionBuilder } from 'kysely';
import type { QueryFilter, FilteredQueries } from '../queue/filtered-queries.ts';
import { queryStates } from '../queue/states.ts';
import type { Database, Engine } from './engine.ts';
import { toQuery } from './query-row.ts';
import type { Tables } from './tables.ts';

/** The lists on the given database. */
export function createFilteredQueries(engine: Engine): FilteredQueries {
  return {
    list: (authority, filter, { limit, after }) =>
      engine.read(async (db) => {
        const start = startOf(after);
        const found = await narrowed(db, authority, filter)
          .$if(start !== undefined, (rows) =>
            rows.where((where) =>
              where.or([
                where('created_at', '>', start?.createdAt ?? 0),
                where.and([
                  where('created_at', '=', start?.createdAt ?? 0),
                  where('id', '>', start?.id ?? ''),
                ]),
              ]),
            ),
          )
          // By state there are few. By the index of days SQLite would save sorting them, and read all that there ever was.
          .orderBy(sql`created_at + 0`)
          .orderBy('id')
          // One more than asked for says whether there is a next page.
          .limit(limit + 1)
          .execute();
        const queries = found.slice(0, limit).map(toQuery);
        const last = queries.at(-1);
        return {
          queries,
          ...(found.length > limit && last !== undefined && { next: `${last.createdAt}/${last.id}` }),
        };
      }),
  };
}

function narrowed(db: Database, authority: string, filter: QueryFilter) {
  const { states, claimedBy, urgent, replyDueBefore, changedSince, topics } = filter;
  return (
    db
      .selectFrom('queries')
      .selectAll()
      // Nothing may be looked up by authority where little has changed: SQLite would read all that it ever had.
      .where(
        changedSince === undefined ? sql<string>`authority` : sql<string>`authority || ''`,
        '=',
        authority,
      )
      .$if(states !== undefined, (rows) => rows.where('state', 'in', ['', ...(states ?? [])]))
      .$if(claimedBy !== undefined, (rows) =>
        rows
          .where('holder_tenant', '=', claimedBy?.tenant ?? '')
          .where('holder_entra_id', '=', claimedBy?.entraId ?? ''),
      )
      .$if(urgent === true, (rows) => rows.where('urgent', '=', 1))
      .$if(replyDueBefore !== undefined, (rows) =>
        rows.where('reply_due', '<', replyDueBefore ?? 0).where('replied_at', 'is', null),
      )
      .$if(changedSince !== undefined, (rows) => rows.where('id', 'in', changed(db, changedSince ?? 0)))
      .$if(topics !== undefined, (rows) => rows.where((where) => where.or(topicIs(where, topics))))
  );
}

/** Found by itself, by the index of state and time: among all that an authority ever had, what has changed is little. */
function changed(db: Database, since: number) {
  return db
    .selectFrom('queries')
    .select('id')
    .where('state', 'in', [...queryStates])
    .where('updated_at', '>=', since);
}

/** PostgreSQL knows no empty list; a topic is never empty. */
function topicIs(where: ExpressionBuilder<Tables, 'queries'>, topics: QueryFilter['topics']) {
  if (topics !== undefined && 'only' in topics) return [where('topic', 'in', ['', ...topics.only])];
  return [where('topic', 'is', null), where('topic', 'not in', ['', ...(topics?.except ?? [])])];
}

function startOf(after: string | undefined) {
  const [, createdAt, id] = /^(\d{1,15})\/([\w-]{1,64})$/.exec(after ?? '') ?? [];
  return createdAt === undefined || id === undefined ? undefined : { createdAt: Number(createdAt), id };
}

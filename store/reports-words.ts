import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely';
import type { QueryFilter } from '../queue/filtered-queries.ts';
import type { Span, WordsAsked } from '../queue/reports/figures.ts';
import type { Database } from './engine.ts';
import { redactedColumn } from './redacted-column.ts';
import type { Count } from './reports-answers.ts';
import type { Tables } from './tables.ts';

/**
 * The redacted words that the bot had no answer to, or that went to the advice line: what did both counts once. Nothing
 * that was emptied, or in which a child seemed at risk.
 */
export async function wordsNotAnswered(
  db: Database,
  span: Span,
  limit: number,
  topics?: QueryFilter['topics'],
): Promise<{ readonly words: readonly WordsAsked[]; readonly all: number }> {
  const found = await db
    .selectFrom(
      notAnswered(db, span)
        .unionAll(handedOver(db, span, topics))
        .as('asked'),
    )
    .select((row) => [
      'text',
      row.fn.countAll<Count>().as('count'),
      row.fn.max('at').as('last'),
      sql<Count>`sum(count(*)) over ()`.as('all'),
    ])
    .groupBy('text')
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .limit(limit)
    .execute();
  return {
    words: found.map(({ text, count }) => ({ text: redactedColumn.parse(text), count: Number(count) })),
    all: Number(found[0]?.all ?? 0),
  };
}

function notAnswered(db: Database, { authority, from, to }: Span) {
  return db
    .selectFrom('answers')
    .select(['question as text', 'at'])
    .where('authority', '=', authority)
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('outcome', '=', 'no-answer')
    .where('flagged', '=', 0)
    .where('question', '<>', '')
    .where(
      sql<SqlBool>`answers.query_id is null and (answers.message is null or not exists (select 1 from queries where queries.message = answers.message))`,
    );
}

function handedOver(db: Database, { authority, from, to }: Span, topics: QueryFilter['topics']) {
  return db
    .selectFrom('queries')
    .select(['question as text', 'created_at as at'])
    .where('authority', '=', authority)
    .where('created_at', '>=', from)
    .where('created_at', '<', to)
    .where('kind', '=', 'question')
    .where('came_by', '=', 'teams')
    .where('flagged', '=', 0)
    .where('question', '<>', '')
    .$if(topics !== undefined, (rows) => rows.where((where) => isAmong(where, topics)));
}

/** PostgreSQL knows no empty list; a topic is never empty. */
function isAmong(
  where: ExpressionBuilder<Tables, 'queries'>,
  topics: QueryFilter['topics'],
): Expression<SqlBool> {
  return topics !== undefined && 'only' in topics
    ? where('topic', 'in', ['', ...topics.only])
    : where.or([where('topic', 'is', null), where('topic', 'not in', ['', ...(topics?.except ?? [])])]);
}

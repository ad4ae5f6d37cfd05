import { sql } from 'kysely';
import type { ClockName, Counted, Punctual, QueryTrait, RatedTopic, Span } from '../queue/reports/figures.ts';
import type { Database } from './engine.ts';
import { type Count, counted } from './reports-answers.ts';

function queriesIn(db: Database, { authority, from, to }: Span) {
  return db
    .selectFrom('queries')
    .where('queries.authority', '=', authority)
    .where('queries.created_at', '>=', from)
    .where('queries.created_at', '<', to);
}

/** What the advice line was asked, by one trait. */
export async function queriesBy(db: Database, span: Span, trait: QueryTrait): Promise<readonly Counted[]> {
  const key =
    trait === 'stage'
      ? sql<string | null>`coalesce(key_stage, cohort)`
      : sql<string | null>`${sql.ref(trait)}`;
  const found = await queriesIn(db, span)
    .select((row) => [key.as('key'), row.fn.countAll<Count>().as('count')])
    .groupBy(key)
    .execute();
  return found.map(counted);
}

/** What the advice line was asked, by whole hours since 1970. */
export async function queriesByHour(db: Database, span: Span): Promise<readonly Counted[]> {
  const hour = sql<Count>`queries.created_at / 3600000`;
  const found = await queriesIn(db, span)
    .select((row) => [hour.as('key'), row.fn.countAll<Count>().as('count')])
    .groupBy(hour)
    .execute();
  return found.map(counted);
}

/** Queries asked in Teams, by what their askers say they work as, or for whom. */
export async function queriesByAsker(
  db: Database,
  span: Span,
  by: 'role' | 'authority',
): Promise<readonly Counted[]> {
  const found = await queriesIn(db, span)
    .leftJoin('profiles', (join) =>
      join
        .onRef('profiles.tenant', '=', 'queries.asker_tenant')
        .onRef('profiles.entra_id', '=', 'queries.asker_entra_id'),
    )
    .where('came_by', '=', 'teams')
    .select((row) => [`profiles.${by} as key`, row.fn.countAll<Count>().as('count')])
    .groupBy(`profiles.${by}`)
    .execute();
  return found.map(counted);
}

/** Those whose time says something of the line: asked in Teams, neither withdrawn nor another line's. */
function timed(db: Database, span: Span) {
  return queriesIn(db, span)
    .leftJoin('query_times', 'query_times.query_id', 'queries.id')
    .where('came_by', '=', 'teams')
    .where('state', '<>', 'withdrawn')
    .where('moved_to', 'is', null);
}

const columnsOf = {
  reply: {
    took: 'query_times.reply_took',
    inTime: 'reply_in_time',
    at: 'queries.replied_at',
    due: 'queries.reply_due',
  },
  settle: {
    took: 'query_times.settle_took',
    inTime: 'settle_in_time',
    at: 'queries.settled_at',
    due: 'queries.settle_due',
  },
} as const;

/** Whether what the clock stands for came in time; a clock that stands still is not late. */
export async function punctual(
  db: Database,
  span: Span,
  clock: ClockName,
  now: number,
): Promise<readonly Punctual[]> {
  const { at, due, inTime } = columnsOf[clock];
  const stands = sql<Punctual['stands']>`case when ${sql.ref(at)} is not null then 'done'
    when ${sql.ref(due)} < cast(${now} as bigint) and clock_stopped_at is null then 'late' else 'not due' end`;
  const found = await db
    .selectFrom(
      timed(db, span)
        .select([stands.as('stands'), `${inTime} as in_time`])
        .as('ends'),
    )
    .select((row) => ['stands', 'in_time', row.fn.countAll<Count>().as('count')])
    .groupBy(['stands', 'in_time'])
    .execute();
  return found.map(({ stands: how, in_time, count }) => ({
    stands: how,
    inTime: in_time === null ? undefined : in_time === 1,
    count: Number(count),
  }));
}

/** How many took how many minutes of working time, as keys. */
export async function minutesTaken(db: Database, span: Span, clock: ClockName): Promise<readonly Counted[]> {
  const { took: column } = columnsOf[clock];
  const found = await timed(db, span)
    .where(column, 'is not', null)
    .select((row) => [`${column} as key`, row.fn.countAll<Count>().as('count')])
    .groupBy(column)
    .execute();
  return found.map(counted);
}

/** How many of each topic were rated, and their stars in sum. */
export async function ratedTopics(db: Database, span: Span): Promise<readonly RatedTopic[]> {
  const found = await queriesIn(db, span)
    .where('rating', 'is not', null)
    .select((row) => ['topic', row.fn.countAll<Count>().as('rated'), row.fn.sum<Count>('rating').as('sum')])
    .groupBy('topic')
    .execute();
  return found.map(({ topic, rated, sum }) => ({
    topic: topic ?? undefined,
    rated: Number(rated),
    sum: Number(sum),
  }));
}

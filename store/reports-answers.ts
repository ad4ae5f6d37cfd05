import { sql } from 'kysely';
import type { AnswerEnd, AnswerTrait, Counted, Span } from '../queue/reports/figures.ts';
import type { Database } from './engine.ts';

/** A count as either engine gives it. */
export type Count = number | string;

/** A row of a grouped count, with what is not known as undefined. */
export function counted({
  key,
  count,
}: {
  readonly key: string | number | null;
  readonly count: Count;
}): Counted {
  return { key: key === null ? undefined : String(key), count: Number(count) };
}

function answersIn(db: Database, { authority, from, to }: Span) {
  return db
    .selectFrom('answers')
    .where('answers.authority', '=', authority)
    .where('answers.at', '>=', from)
    .where('answers.at', '<', to);
}

/** What the bot was asked, by one trait. */
export async function answersBy(db: Database, span: Span, trait: AnswerTrait): Promise<readonly Counted[]> {
  const key =
    trait === 'stage'
      ? sql<string | null>`coalesce(key_stage, cohort)`
      : sql<string | null>`${sql.ref(trait)}`;
  const found = await answersIn(db, span)
    .select((row) => [key.as('key'), row.fn.countAll<Count>().as('count')])
    .groupBy(key)
    .execute();
  return found.map(counted);
}

/** What the bot was asked, by whole hours since 1970: an hour lies in one day of any clock in England. */
export async function answersByHour(db: Database, span: Span): Promise<readonly Counted[]> {
  const hour = sql<Count>`answers.at / 3600000`;
  const found = await answersIn(db, span)
    .select((row) => [hour.as('key'), row.fn.countAll<Count>().as('count')])
    .groupBy(hour)
    .execute();
  return found.map(counted);
}

/** What became of the bot's answers: the asker's verdict, and whether the same message went to the advice line. */
export async function answerEnds(db: Database, span: Span): Promise<readonly AnswerEnd[]> {
  const handed = sql<number>`case when answers.query_id is not null or (answers.message is not null and exists (
    select 1 from queries where queries.message = answers.message)) then 1 else 0 end`;
  const found = await db
    .selectFrom(
      answersIn(db, span)
        .select(['outcome', 'helpful', handed.as('handed')])
        .as('ends'),
    )
    .select((row) => ['outcome', 'helpful', 'handed', row.fn.countAll<Count>().as('count')])
    .groupBy(['outcome', 'helpful', 'handed'])
    .execute();
  return found.map(({ outcome, helpful, handed: over, count }) => ({
    outcome,
    helpful: helpful === null ? undefined : helpful === 1,
    handedOver: over === 1,
    count: Number(count),
  }));
}

/** How many different pseudonyms asked. */
export async function askers(db: Database, span: Span): Promise<number> {
  const { count } = await answersIn(db, span)
    .select((row) => row.fn.count<Count>('asker').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

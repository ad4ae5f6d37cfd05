import { sql } from 'kysely';
import type { Database } from '../engine.ts';

/** School years by key stage (gov.uk/national-curriculum), with Reception as year 0. */
const yearsOf = {
  'early-years': [0],
  ks1: [1, 2],
  ks2: [3, 4, 5, 6],
  ks3: [7, 8, 9],
  ks4: [10, 11],
  'post-16': [12, 13, 14, 15, 16],
} as const;
const cohorts = ['early-years-primary', 'secondary', 'post-16'] as const;

/**
 * What reports count by: the key stage and the age group that a question is about, and as what its asker works. Of what was
 * kept before, a school year and an age group are still there to be read; the rest is not known. Beside them the working
 * time that a query took, which can be told only when it happens.
 */
export async function makeReports(tx: Database): Promise<void> {
  for (const column of ['key_stage', 'cohort', 'asker_role'])
    await tx.schema.alterTable('answers').addColumn(column, 'text').execute();
  await tx.schema.alterTable('queries').addColumn('key_stage', 'text').execute();
  for (const [stage, years] of Object.entries(yearsOf)) {
    const said = years.flatMap((year) => [`%"year":${year},%`, `%"year":${year}}%`]);
    const any = sql.join(
      said.map((words) => sql`shown like ${words}`),
      sql` or `,
    );
    await sql`update answers set key_stage = ${stage} where ${any}`.execute(tx);
  }
  for (const cohort of cohorts) {
    const alone = `%"cohorts":["${cohort}"]%`;
    await sql`update answers set cohort = ${cohort} where shown like ${alone}`.execute(tx);
  }
  await tx.schema
    .createTable('query_times')
    .addColumn('query_id', 'text', (column) =>
      column.primaryKey().references('queries.id').onDelete('cascade'),
    )
    .addColumn('authority', 'text', (column) => column.notNull())
    // Minutes of working time in which the clocks stood still, because the asker had to write.
    .addColumn('stood', 'bigint', (column) => column.notNull())
    .addColumn('reply_took', 'bigint')
    .addColumn('reply_in_time', 'integer')
    .addColumn('settle_took', 'bigint')
    .addColumn('settle_in_time', 'integer')
    .execute();
  // With what is counted in them, so that counting does not read the words of every question.
  await tx.schema
    .createIndex('answers_by_day')
    .on('answers')
    .columns(['authority', 'at', 'entry', 'key_stage', 'cohort', 'asker_role'])
    .execute();
  await tx.schema
    .createIndex('queries_by_day')
    .on('queries')
    .columns(['authority', 'created_at', 'topic', 'key_stage', 'cohort', 'came_by', 'rating', 'helped'])
    .execute();
}

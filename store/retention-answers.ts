import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from './engine.ts';
import { oweAnswerRemovals } from './records-removal.ts';
import type { Batch } from './retention.ts';
import type { Tables } from './tables.ts';

/** What an answer is without its words, who asked, what was read from them, and where its card is. */
export const nothingLeft = {
  question: '',
  asker: null,
  shown: null,
  removed: '{}',
  message: null,
  query_id: null,
  card_service_url: null,
  card_conversation_id: null,
  card_activity_id: null,
  key_stage: null,
  cohort: null,
  asker_role: null,
} as const;

type Answers = ExpressionBuilder<Tables, 'answers'>;

/** Empties answers of the words, of who asked and of what was read from the words, and owes their cards a replacement. */
export async function emptyAnswers(
  tx: Database,
  { before, limit, now }: Batch,
  flagged: boolean,
): Promise<number> {
  const due = await tx
    .selectFrom('answers')
    .select('id')
    .where('at', '<=', before)
    .where('flagged', '=', flagged ? 1 : 0)
    .where(holdsSomething)
    .orderBy('at')
    .limit(limit)
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await oweAnswerRemovals(tx, ids, 'retention', now);
  const emptied = await tx
    .updateTable('answers')
    .set({ ...nothingLeft })
    .where('id', 'in', ids)
    .executeTakeFirst();
  return Number(emptied.numUpdatedRows);
}

/** Deletes answers that were emptied, and the verdict on those that were not yet. */
export async function forgetRatings(tx: Database, { before, limit }: Batch): Promise<number> {
  const deleted = await tx
    .deleteFrom('answers')
    .where('id', 'in', (from) =>
      from
        .selectFrom('answers')
        .select('id')
        .where('at', '<=', before)
        .where((answers) => answers.not(holdsSomething(answers)))
        .orderBy('at')
        .limit(limit),
    )
    .executeTakeFirst();
  const unrated = await tx
    .updateTable('answers')
    .set({ helpful: null, rated_at: null, unhelpful: null })
    .where('id', 'in', (from) =>
      from
        .selectFrom('answers')
        .select('id')
        .where('at', '<=', before)
        .where('helpful', 'is not', null)
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(deleted.numDeletedRows) + Number(unrated.numUpdatedRows);
}

function holdsSomething(answers: Answers): Expression<SqlBool> {
  return answers.or([
    answers('asker', 'is not', null),
    answers('question', '<>', ''),
    answers('shown', 'is not', null),
    answers('message', 'is not', null),
    answers('query_id', 'is not', null),
    answers('card_activity_id', 'is not', null),
  ]);
}

import { z } from 'zod';
import { answerOutcomes, type AnswerOutcome } from '../knowledge/answers-given.ts';
import { factsSchema } from '../knowledge/facts.ts';
import { type MissedKind, type MissedQuestion, unhelpfulKinds } from '../knowledge/missed/missed.ts';
import type { Database } from './engine.ts';
import { isOpen, type MissedSpan } from './missed-open.ts';
import { redactedColumn } from './redacted-column.ts';

const row = z.object({
  id: z.string(),
  at: z.number(),
  question: redactedColumn,
  outcome: z.enum(answerOutcomes),
  entry: z.string().nullable(),
  shown: z
    .string()
    .transform((json) => z.object({ facts: factsSchema }).parse(JSON.parse(json)).facts)
    .nullable(),
  helpful: z.number().nullable(),
  unhelpful: z.enum(unhelpfulKinds).nullable().catch(null),
  query_id: z.string().nullable(),
  topic: z.string().nullable(),
  offered_by: z.string().nullable(),
});
type Row = z.infer<typeof row>;

/**
 * The answers that missed. What somebody chose from a list counts once, with the choice: the question stands at both.
 */
export async function missedAnswers(
  db: Database,
  { authority, since, limit, which }: MissedSpan,
): Promise<readonly MissedQuestion[]> {
  const ofAnswers = db
    .selectFrom('answers')
    .leftJoin('queries', 'queries.id', 'answers.query_id')
    .select(['answers.id', 'answers.at', 'answers.question', 'answers.outcome', 'answers.entry'])
    .select(['answers.shown', 'answers.helpful', 'answers.unhelpful', 'answers.query_id'])
    .select(['answers.offered_by', 'queries.topic'])
    .where('answers.authority', '=', authority)
    .where('answers.question', '<>', '')
    .where('answers.flagged', '=', 0)
    .where('answers.at', '>=', since)
    .orderBy('answers.at', 'desc');
  const found = await ofAnswers
    .where('answers.offered_by', 'is', null)
    .$if(which === 'open', (rows) => rows.where(isOpen('answers')))
    .where((answers) =>
      answers.or([
        answers('answers.outcome', 'in', ['no-answer', 'choose']),
        answers('answers.helpful', '=', 0),
        answers('answers.query_id', 'is not', null),
      ]),
    )
    .limit(limit)
    .execute();
  const chosen = (await ofAnswers.where('answers.offered_by', 'is not', null).limit(limit).execute()).map(
    (each) => row.parse(each),
  );
  const choiceOf = new Map(chosen.toReversed().map((each) => [each.offered_by, each]));
  return found
    .map((each) => row.parse(each))
    .map((first) => {
      const choice = choiceOf.get(first.id);
      const entry = choice?.entry ?? first.entry;
      const query = choice?.query_id ?? first.query_id;
      const topic = choice?.topic ?? first.topic;
      return {
        id: first.id,
        from: 'answer',
        authority,
        kind: kindOf(first, choice),
        at: first.at,
        text: first.question,
        ...(entry === null ? {} : { entry }),
        ...(query === null ? {} : { query }),
        ...(topic === null ? {} : { topic }),
        ...(first.shown === null ? {} : { facts: first.shown }),
      };
    });
}

/** What tells an editor most: what the asker said of it, that they asked a person, and then how it was shown. */
function kindOf(first: Row, choice: Row | undefined): MissedKind {
  const said = [choice, first].find((each) => each?.helpful === 0);
  if (said !== undefined) return said.unhelpful ?? 'unhelpful';
  if ((choice?.query_id ?? first.query_id) !== null) return 'handed-over';
  const shown: AnswerOutcome = first.outcome;
  return choice !== undefined || shown === 'choose' ? 'chosen' : 'refused';
}

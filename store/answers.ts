import { z } from 'zod';
import {
  type AnswerGiven,
  type AnswerKept,
  type AnswerLog,
  answerOutcomes,
} from '../knowledge/answers-given.ts';
import { factsIn, factsSchema } from '../knowledge/facts.ts';
import { keyStageOf } from '../knowledge/key-stage.ts';
import { unhelpfulKinds } from '../knowledge/missed/missed.ts';
import { identifierKinds } from '../privacy/redacted-text.ts';
import type { Database, Engine } from './engine.ts';
import { oweAnswerRemovals } from './records-removal.ts';
import { redactedColumn } from './redacted-column.ts';
import { statement } from './statement.ts';
import type { Tables } from './tables.ts';

const removedColumn = z.partialRecord(z.enum(identifierKinds), z.number());

const shownColumn = z.object({
  rows: z.array(z.string()),
  facts: factsSchema,
  assumed: z.boolean().exactOptional(),
});

const row = z
  .object({
    id: z.string(),
    authority: z.string(),
    at: z.number(),
    asker: z.string().nullable(),
    question: redactedColumn,
    outcome: z.enum(answerOutcomes),
    entry: z.string().nullable(),
    shown: z
      .string()
      .transform((json) => shownColumn.parse(JSON.parse(json)))
      .nullable(),
    removed: z.string().transform((json) => removedColumn.parse(JSON.parse(json))),
    helpful: z.number().nullable(),
    rated_at: z.number().nullable(),
    message: z.string().nullable(),
    flagged: z.number(),
    offered_by: z.string().nullable(),
    unhelpful: z.enum(unhelpfulKinds).nullable().catch(null),
    entry_version: z.number().nullable(),
    entry_print: z.string().nullable(),
  })
  .transform(
    ({
      id,
      authority,
      at,
      asker,
      question,
      outcome,
      entry,
      shown,
      removed,
      helpful,
      rated_at,
      message,
      flagged,
      offered_by,
      unhelpful,
      entry_version,
      entry_print,
    }): AnswerKept => ({
      id,
      authority,
      at,
      question,
      outcome,
      removed,
      ...(asker !== null && { asker }),
      ...(entry !== null && { entry }),
      ...(entry_version !== null &&
        entry_print !== null && { version: { number: entry_version, print: entry_print } }),
      ...(shown !== null && { shown }),
      ...(message !== null && { message }),
      ...(flagged === 1 && { flagged: true as const }),
      ...(offered_by !== null && { offeredBy: offered_by }),
      ...(unhelpful !== null && { unhelpful }),
      ...(helpful !== null && rated_at !== null && { rating: { helpful: helpful === 1, at: rated_at } }),
    }),
  );

const add = statement((db, answer: Tables['answers']) =>
  db
    .insertInto('answers')
    .values(answer)
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

/** Keeps one answer, as part of a unit of work; the same id a second time is ignored. */
export async function keepAnswer(tx: Database, answer: AnswerGiven): Promise<void> {
  const { id, authority, at, asker, question, outcome, entry, shown, removed, message, flagged, card } =
    answer;
  const facts = shown?.facts ?? factsIn(question);
  const [cohort = null, ...others] = facts.cohorts;
  await add(tx, {
    id,
    authority,
    at,
    asker: asker ?? null,
    question,
    outcome,
    entry: entry ?? null,
    shown: shown === undefined ? null : JSON.stringify(shown),
    removed: JSON.stringify(removed),
    helpful: null,
    rated_at: null,
    message: message ?? null,
    flagged: flagged === true ? 1 : 0,
    offered_by: answer.offeredBy ?? null,
    unhelpful: null,
    query_id: null,
    entry_version: answer.version?.number ?? null,
    entry_print: answer.version?.print ?? null,
    card_service_url: card?.serviceUrl ?? null,
    card_conversation_id: card?.conversationId ?? null,
    card_activity_id: card?.activityId ?? null,
    key_stage: keyStageOf(facts, question) ?? null,
    cohort: others.length > 0 ? null : cohort,
    asker_role: answer.role ?? null,
  });
}

/** Its card in Teams is owed its replacement, and where that is need not be known here any more. */
const noCard = { card_service_url: null, card_conversation_id: null, card_activity_id: null } as const;

/** The answers whose words came from this message, of this asker or of all. */
async function idsOf(tx: Database, message: string, asker?: string): Promise<readonly string[]> {
  let answers = tx.selectFrom('answers').select('id').where('message', '=', message);
  if (asker !== undefined) answers = answers.where('asker', '=', asker);
  return (await answers.execute()).map(({ id }) => id);
}

const newestOf = statement((db, { asker, since }: { asker: string; since: number }) =>
  db
    .selectFrom('answers')
    .selectAll()
    .where('asker', '=', asker)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(1),
);

/** The log of answers on the given database. `cardsOwed` is called once cards in Teams are owed their replacement. */
export function createAnswerLog(engine: Engine, now: () => number, cardsOwed: () => void): AnswerLog {
  return {
    record: (answer) => engine.unit((tx) => keepAnswer(tx, answer)),

    rate: (authority, id, helpful, at) =>
      engine.unit(async (tx) => {
        const rated = await tx
          .updateTable('answers')
          .set({ helpful: helpful ? 1 : 0, rated_at: at })
          .where('authority', '=', authority)
          .where('id', '=', id)
          .executeTakeFirst();
        return rated.numUpdatedRows > 0n;
      }),

    sayUnhelpful: (authority, id, kind) =>
      engine.unit(async (tx) => {
        const said = await tx
          .updateTable('answers')
          .set({ unhelpful: kind })
          .where('authority', '=', authority)
          .where('id', '=', id)
          .executeTakeFirst();
        return said.numUpdatedRows > 0n;
      }),

    handedOver: (authority, id, query) =>
      engine.unit(async (tx) => {
        await tx
          .updateTable('answers')
          .set({ query_id: query })
          .where('authority', '=', authority)
          .where('id', '=', id)
          .execute();
      }),

    latestOf: (asker, since) =>
      engine.read(async (db) => {
        const [found] = (await newestOf(db, { asker, since })).rows;
        return found && row.parse(found);
      }),

    wordsOf: (message, asker) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('answers')
          .select('question')
          .where('message', '=', message)
          .where('asker', '=', asker)
          .execute();
        return found.map(({ question }) => redactedColumn.parse(question));
      }),

    async reword(message, asker, { text, removed }) {
      await engine.unit(async (tx) => {
        await oweAnswerRemovals(tx, await idsOf(tx, message, asker), 'edited', now());
        await tx
          .updateTable('answers')
          .set({ question: text, removed: JSON.stringify(removed), ...noCard })
          .where('message', '=', message)
          .where('asker', '=', asker)
          .execute();
      });
      cardsOwed();
    },

    async eraseWords(message) {
      await engine.unit(async (tx) => {
        await oweAnswerRemovals(tx, await idsOf(tx, message), 'deleted', now());
        await tx
          .updateTable('answers')
          .set({ question: '', removed: '{}', shown: null, key_stage: null, cohort: null, ...noCard })
          .where('message', '=', message)
          .execute();
      });
      cardsOwed();
    },

    find: (authority, id) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('answers')
          .selectAll()
          .where('authority', '=', authority)
          .where('id', '=', id)
          .executeTakeFirst();
        return found && row.parse(found);
      }),
  };
}

import { z } from 'zod';
import { factsSchema } from '../knowledge/facts.ts';
import type { Missed, MissedQuestion, MissedState } from '../knowledge/missed/missed.ts';
import type { Database, Engine } from './engine.ts';
import { missedAnswers } from './missed-answers.ts';
import { isOpen, type MissedSpan } from './missed-open.ts';
import { redactedColumn } from './redacted-column.ts';

const state = z
  .object({
    state: z.enum(['taken-up', 'dismissed']),
    proposal: z.string().nullable(),
    entry: z.string().nullable(),
    reason: redactedColumn.nullable(),
  })
  .transform(({ state: is, proposal, entry, reason }): MissedState | undefined => {
    if (is === 'dismissed') return reason === null ? undefined : { state: is, reason };
    return proposal === null || entry === null ? undefined : { state: is, proposal, entry };
  });
const logged = z.object({
  id: z.string(),
  question: redactedColumn,
  shown: z
    .string()
    .transform((json) => z.object({ facts: factsSchema }).parse(JSON.parse(json)).facts)
    .nullable(),
});

/** What the knowledge missed, on the given database. */
export function createMissed(engine: Engine): Missed {
  return {
    list: (authority, since, limit, which = 'open') =>
      engine.read(async (db) => {
        const span = { authority, since, limit, which };
        const found: readonly MissedQuestion[] = [
          ...(await missedAnswers(db, span)),
          ...(await missedQueries(db, span)),
        ];
        const states = which === 'all' ? await statesOf(db, authority) : new Map<string, MissedState>();
        return found
          .map((each) => {
            const became = states.get(each.id);
            return became === undefined ? each : { ...each, became };
          })
          .toSorted((one, other) => other.at - one.at)
          .slice(0, limit);
      }),

    logged: (authority, since, limit) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('answers')
          .select(['id', 'question', 'shown'])
          .where('authority', '=', authority)
          .where('at', '>=', since)
          .where('question', '<>', '')
          .where('flagged', '=', 0)
          .where('offered_by', 'is', null)
          .orderBy('at', 'desc')
          .limit(limit)
          .execute();
        return found
          .map((each) => logged.parse(each))
          .map(({ id, question, shown }) => ({
            id,
            text: question,
            ...(shown === null ? {} : { facts: shown }),
          }));
      }),

    put: (authority, missed, became, by, at) =>
      engine.unit(async (tx) => {
        const columns = {
          state: became.state,
          proposal: became.state === 'taken-up' ? became.proposal : null,
          entry: became.state === 'taken-up' ? became.entry : null,
          reason: became.state === 'dismissed' ? became.reason : null,
          by_tenant: by.tenant,
          by_entra_id: by.entraId,
          at,
        };
        for (const id of missed)
          await tx
            .insertInto('missed_states')
            .values({ authority, missed: id, ...columns })
            .onConflict((conflict) => conflict.columns(['authority', 'missed']).doUpdateSet(columns))
            .execute();
      }),

    reopen: (authority, proposal) =>
      engine.unit(async (tx) => {
        const gone = await tx
          .deleteFrom('missed_states')
          .where('authority', '=', authority)
          .where('proposal', '=', proposal)
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

async function statesOf(db: Database, authority: string): Promise<ReadonlyMap<string, MissedState>> {
  const found = await db.selectFrom('missed_states').selectAll().where('authority', '=', authority).execute();
  return new Map(
    found.flatMap((each) => {
      const became = state.parse(each);
      return became === undefined ? [] : [[each.missed, became] as const];
    }),
  );
}

const query = z.object({
  id: z.string(),
  question: redactedColumn,
  topic: z.string().nullable(),
  created_at: z.number(),
});

/** What was asked of the advice line and of nobody before, or noted from a call. */
async function missedQueries(db: Database, { authority, since, limit, which }: MissedSpan) {
  const found = await db
    .selectFrom('queries')
    .select(['id', 'authority', 'question', 'topic', 'created_at'])
    .where('authority', '=', authority)
    .where('kind', '=', 'question')
    .where('created_at', '>=', since)
    .where('question', '<>', '')
    .where('flagged', '=', 0)
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('answers').select('answers.id').whereRef('answers.query_id', '=', 'queries.id'),
        ),
      ),
    )
    .$if(which === 'open', (rows) => rows.where(isOpen('queries')))
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return found
    .map((each) => query.parse(each))
    .map(({ id, question, topic, created_at }) => ({
      id,
      from: 'query' as const,
      authority,
      kind: 'handed-over' as const,
      at: created_at,
      text: question,
      query: id,
      ...(topic === null ? {} : { topic }),
    }));
}

import { z } from 'zod';
import {
  type CardRemoval,
  type CardRemovals,
  type RemovalReason,
  removalReasons,
} from '../queue/records-removal.ts';
import type { Database, Engine } from './engine.ts';

const row = z
  .object({
    conversation_id: z.string(),
    activity_id: z.string(),
    service_url: z.string(),
    authority: z.string(),
    number: z.string(),
    face: z.string(),
    why: z.enum(removalReasons),
    owed_at: z.number(),
    attempts: z.number(),
    refused_at: z.number().nullable(),
  })
  .transform((from): CardRemoval => ({
    conversationId: from.conversation_id,
    activityId: from.activity_id,
    serviceUrl: from.service_url,
    authority: from.authority,
    number: from.number,
    face: from.face,
    why: from.why,
    owedAt: from.owed_at,
    attempts: from.attempts,
    ...(from.refused_at !== null && { refusedAt: from.refused_at }),
  }));

/** Owes every card that showed the query its replacement; `entraId` narrows it to those in one person's chat. */
export async function oweRemovals(
  tx: Database,
  query: { readonly id: string; readonly authority: string; readonly number: string },
  why: RemovalReason,
  now: number,
  entraId?: string,
): Promise<number> {
  let posted = tx
    .selectFrom('posted_cards')
    .selectAll()
    .where('authority', '=', query.authority)
    .where('query_id', '=', query.id);
  if (entraId !== undefined) posted = posted.where('entra_id', '=', entraId);
  const cards = await posted.execute();
  for (const card of cards)
    await tx
      .insertInto('card_removals')
      .values({
        conversation_id: card.conversation_id,
        activity_id: card.activity_id,
        service_url: card.service_url,
        authority: query.authority,
        number: query.number,
        face: card.face,
        why,
        owed_at: now,
        not_before: now,
        attempts: 0,
        refused_at: null,
      })
      .onConflict((conflict) => conflict.columns(['conversation_id', 'activity_id']).doNothing())
      .execute();
  return cards.length;
}

/** Owes the cards of answers their replacement, unless a query's card stands there by now, which goes with its query. */
export async function oweAnswerRemovals(
  tx: Database,
  answers: readonly string[],
  why: RemovalReason,
  now: number,
): Promise<number> {
  if (answers.length === 0) return 0;
  const cards = await tx
    .selectFrom('answers')
    .select(['authority', 'card_service_url', 'card_conversation_id', 'card_activity_id'])
    .where('id', 'in', answers)
    .where('card_activity_id', 'is not', null)
    .where((answer) =>
      answer.not(
        answer.exists(
          answer
            .selectFrom('posted_cards')
            .select('posted_cards.activity_id')
            .whereRef('posted_cards.conversation_id', '=', 'answers.card_conversation_id')
            .whereRef('posted_cards.activity_id', '=', 'answers.card_activity_id'),
        ),
      ),
    )
    .execute();
  for (const card of cards)
    await tx
      .insertInto('card_removals')
      .values({
        conversation_id: card.card_conversation_id ?? '',
        activity_id: card.card_activity_id ?? '',
        service_url: card.card_service_url ?? '',
        authority: card.authority,
        number: '',
        face: 'answer',
        why,
        owed_at: now,
        not_before: now,
        attempts: 0,
        refused_at: null,
      })
      .onConflict((conflict) => conflict.columns(['conversation_id', 'activity_id']).doNothing())
      .execute();
  return cards.length;
}

/** Where an answer's card was to be replaced and a query's card stands by now, nothing is: that one goes with its query. */
async function forgetOvertaken(tx: Database): Promise<void> {
  await tx
    .deleteFrom('card_removals')
    .where('face', '=', 'answer')
    .where((removal) =>
      removal.exists(
        removal
          .selectFrom('posted_cards')
          .select('posted_cards.activity_id')
          .whereRef('posted_cards.conversation_id', '=', 'card_removals.conversation_id')
          .whereRef('posted_cards.activity_id', '=', 'card_removals.activity_id'),
      ),
    )
    .execute();
}

/** The cards to be replaced, on the given database. */
export function createCardRemovals(engine: Engine): CardRemovals {
  const at = (
    tx: Database,
    { conversationId, activityId }: Pick<CardRemoval, 'conversationId' | 'activityId'>,
  ) =>
    tx
      .updateTable('card_removals')
      .where('conversation_id', '=', conversationId)
      .where('activity_id', '=', activityId);
  return {
    take: (now, limit, leaseMs) =>
      engine.unit(async (tx) => {
        await engine.hold(tx, 'card removals');
        await forgetOvertaken(tx);
        const due = await tx
          .selectFrom('card_removals')
          .selectAll()
          .where('refused_at', 'is', null)
          .where('not_before', '<=', now)
          .orderBy('not_before')
          .limit(limit)
          .execute();
        const taken = due.map((one) => row.parse({ ...one, attempts: one.attempts + 1 }));
        for (const removal of taken)
          await at(tx, removal)
            .set({ not_before: now + leaseMs, attempts: removal.attempts })
            .execute();
        return taken;
      }),
    done: ({ conversationId, activityId }) =>
      engine.unit(async (tx) => {
        await tx
          .deleteFrom('card_removals')
          .where('conversation_id', '=', conversationId)
          .where('activity_id', '=', activityId)
          .execute();
      }),
    retryAt: (place, notBefore) =>
      engine.unit(async (tx) => {
        await at(tx, place).set({ not_before: notBefore }).execute();
      }),
    refused: (place, now) =>
      engine.unit(async (tx) => {
        await at(tx, place).set({ refused_at: now }).execute();
      }),
    forgetRefused: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx
          .deleteFrom('card_removals')
          .where('refused_at', '<=', before)
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
    unremovable: () =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('card_removals')
          .selectAll()
          .where('refused_at', 'is not', null)
          .orderBy('refused_at')
          .execute();
        return found.map((one) => row.parse(one));
      }),
  };
}

import { z } from 'zod';
import { postedFaces, type PostedCard, type PostedCards } from '../queue/posted-cards.ts';
import type { Database, Engine } from './engine.ts';

const row = z
  .object({
    authority: z.string(),
    query_id: z.string(),
    face: z.enum(postedFaces),
    entra_id: z.string(),
    service_url: z.string(),
    conversation_id: z.string(),
    activity_id: z.string(),
    version: z.number(),
    posted_at: z.number(),
  })
  .transform((from): PostedCard => ({
    authority: from.authority,
    queryId: from.query_id,
    face: from.face,
    serviceUrl: from.service_url,
    conversationId: from.conversation_id,
    activityId: from.activity_id,
    version: from.version,
    postedAt: from.posted_at,
    ...(from.entra_id !== '' && { entraId: from.entra_id }),
  }));

/** Keeps a card, or the newer version it shows; what came later is not overwritten by what came earlier. */
export async function putCard(tx: Database, card: PostedCard): Promise<void> {
  await tx
    .insertInto('posted_cards')
    .values({
      authority: card.authority,
      query_id: card.queryId,
      face: card.face,
      entra_id: card.entraId ?? '',
      service_url: card.serviceUrl,
      conversation_id: card.conversationId,
      activity_id: card.activityId,
      version: card.version,
      posted_at: card.postedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['conversation_id', 'activity_id'])
        .doUpdateSet({ version: card.version, service_url: card.serviceUrl })
        .where('posted_cards.authority', '=', card.authority)
        .where('posted_cards.version', '<=', card.version),
    )
    .execute();
}

/** The posted cards on the given database. */
export function createPostedCards(engine: Engine): PostedCards {
  return {
    put: (card) => engine.unit((tx) => putCard(tx, card)),
    of: (authority, queryId, face, entraId) =>
      engine.read(async (db) => {
        let statement = db
          .selectFrom('posted_cards')
          .selectAll()
          .where('authority', '=', authority)
          .where('query_id', '=', queryId)
          .where('face', '=', face)
          .orderBy('posted_at', 'desc')
          .orderBy('activity_id', 'desc');
        if (entraId !== undefined) statement = statement.where('entra_id', '=', entraId);
        return (await statement.execute()).map((one) => row.parse(one));
      }),
    forget: ({ conversationId, activityId }) =>
      engine.unit(async (tx) => {
        await tx
          .deleteFrom('posted_cards')
          .where('conversation_id', '=', conversationId)
          .where('activity_id', '=', activityId)
          .execute();
      }),
  };
}

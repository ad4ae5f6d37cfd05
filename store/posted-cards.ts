import { z } from 'zod';
import { postedFaces, type PostedCard, type PostedCards } from '../queue/posted-cards.ts';
import type { Database, Engine } from './engine.ts';
import { statement } from './statement.ts';
import type { Tables } from './tables.ts';

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

const putNewer = statement((db, card: Tables['posted_cards']) =>
  db
    .insertInto('posted_cards')
    .values(card)
    .onConflict((conflict) =>
      conflict
        .columns(['conversation_id', 'activity_id'])
        .doUpdateSet({ version: card.version, service_url: card.service_url })
        .where('posted_cards.authority', '=', card.authority)
        .where('posted_cards.version', '<=', card.version),
    ),
);

/** Keeps a card, or the newer version it shows; what came later is not overwritten by what came earlier. */
export async function putCard(tx: Database, card: PostedCard): Promise<void> {
  await putNewer(tx, {
    authority: card.authority,
    query_id: card.queryId,
    face: card.face,
    entra_id: card.entraId ?? '',
    service_url: card.serviceUrl,
    conversation_id: card.conversationId,
    activity_id: card.activityId,
    version: card.version,
    posted_at: card.postedAt,
  });
}

interface Face {
  readonly authority: string;
  readonly query: string;
  readonly face: string;
}

function newestFirst(db: Database, { authority, query, face }: Face) {
  return db
    .selectFrom('posted_cards')
    .selectAll()
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .where('face', '=', face)
    .orderBy('posted_at', 'desc')
    .orderBy('activity_id', 'desc');
}

const ofFace = statement((db, of: Face) => newestFirst(db, of));

const ofPerson = statement((db, of: Face & { readonly entraId: string }) =>
  newestFirst(db, of).where('entra_id', '=', of.entraId),
);

/** The posted cards on the given database. */
export function createPostedCards(engine: Engine): PostedCards {
  return {
    put: (card) => engine.unit((tx) => putCard(tx, card)),
    of: (authority, query, face, entraId) =>
      engine.read(async (db) => {
        const of = { authority, query, face };
        const found = await (entraId === undefined ? ofFace(db, of) : ofPerson(db, { ...of, entraId }));
        return found.rows.map((one) => row.parse(one));
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

import { z } from 'zod';
import type { Conversation, Conversations, KnownConversation } from '../queue/conversations.ts';
import type { Database, Engine } from './engine.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    key: z.string(),
    tenant: z.string(),
    conversation_id: z.string(),
    service_url: z.string(),
    kind: z.enum(['personal', 'channel', 'group']),
    person_channel_id: z.string().nullable(),
    person_entra_id: z.string().nullable(),
    bot_id: z.string(),
    welcomed: z.number(),
    reachable: z.number(),
  })
  .transform((from): KnownConversation => ({
    key: from.key,
    tenant: from.tenant,
    conversationId: from.conversation_id,
    serviceUrl: from.service_url,
    kind: from.kind,
    ...(from.person_channel_id !== null &&
      from.person_entra_id !== null && {
        person: { channelUserId: from.person_channel_id, entraId: from.person_entra_id },
      }),
    botId: from.bot_id,
    welcomed: from.welcomed === 1,
    reachable: from.reachable === 1,
  }));

const withKey = statement((db, { key }: { key: string }) =>
  db.selectFrom('conversations').selectAll().where('key', '=', key),
);

/** The conversations on the given database. */
export function createConversations(engine: Engine, now: () => number): Conversations {
  const byKey = (key: string) =>
    engine.read(async (db) => {
      const [found] = (await withKey(db, { key })).rows;
      return found && row.parse(found);
    });

  return {
    byKey,

    async remember(conversation) {
      const known = await byKey(conversation.key);
      if (known?.reachable === true && sameAddress(known, conversation)) return;
      await engine.unit((tx) => keep(tx, conversation, now()));
    },

    welcome: (conversation) =>
      engine.unit(async (tx) => {
        await keep(tx, conversation, now());
        const welcomed = await tx
          .updateTable('conversations')
          .set({ welcomed: 1 })
          .where('key', '=', conversation.key)
          .where('welcomed', '=', 0)
          .executeTakeFirst();
        return welcomed.numUpdatedRows > 0n;
      }),

    unreachable: (key) =>
      engine.unit(async (tx) => {
        await tx.updateTable('conversations').set({ reachable: 0 }).where('key', '=', key).execute();
      }),

    forget: (key) =>
      engine.unit(async (tx) => {
        await tx.deleteFrom('conversations').where('key', '=', key).execute();
      }),

    ofPerson: (tenant, entraId) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('conversations')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('person_entra_id', '=', entraId)
          .where('kind', '=', 'personal')
          .orderBy('reachable', 'desc')
          .orderBy('seen_at', 'desc')
          .limit(1)
          .executeTakeFirst();
        return found && row.parse(found);
      }),
  };
}

async function keep(tx: Database, conversation: Conversation, now: number): Promise<void> {
  const address = {
    tenant: conversation.tenant,
    conversation_id: conversation.conversationId,
    service_url: conversation.serviceUrl,
    kind: conversation.kind,
    person_channel_id: conversation.person?.channelUserId ?? null,
    person_entra_id: conversation.person?.entraId ?? null,
    bot_id: conversation.botId,
    reachable: 1,
    seen_at: now,
  };
  await tx
    .insertInto('conversations')
    .values({ key: conversation.key, welcomed: 0, ...address })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(address))
    .execute();
}

function sameAddress(known: Conversation, seen: Conversation): boolean {
  return (
    known.serviceUrl === seen.serviceUrl &&
    known.conversationId === seen.conversationId &&
    known.kind === seen.kind &&
    known.botId === seen.botId &&
    known.person?.channelUserId === seen.person?.channelUserId &&
    known.person?.entraId === seen.person?.entraId
  );
}

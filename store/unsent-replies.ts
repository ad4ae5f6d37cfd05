import { z } from 'zod';
import { type UnsentReply, unsentKinds } from '../queue/unsent-reply.ts';
import type { Database } from './engine.ts';
import { redactedColumn } from './redacted-column.ts';

const row = z
  .object({
    authority: z.string(),
    query_id: z.string(),
    version: z.number(),
    kind: z.enum(unsentKinds),
    text: redactedColumn,
    by_tenant: z.string(),
    by_entra_id: z.string(),
    by_channel_id: z.string(),
    by_name: z.string().nullable(),
    written_at: z.number(),
    goes_at: z.number().nullable(),
    for_reader: z.number(),
  })
  .transform((from): UnsentReply => ({
    authority: from.authority,
    query: from.query_id,
    version: from.version,
    kind: from.kind,
    text: from.text,
    by: {
      tenant: from.by_tenant,
      entraId: from.by_entra_id,
      channelUserId: from.by_channel_id,
      ...(from.by_name !== null && { name: from.by_name }),
    },
    writtenAt: from.written_at,
    ...(from.for_reader === 1 && { forReader: true as const }),
    ...(from.goes_at !== null && { goesAt: from.goes_at }),
  }));

/** What was written to the asker of this query and has not gone. */
export async function unsentOf(
  db: Database,
  authority: string,
  query: string,
): Promise<UnsentReply | undefined> {
  const found = await db
    .selectFrom('unsent_replies')
    .selectAll()
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .executeTakeFirst();
  return found && row.parse(found);
}

/** Keeps it in the place of what was unsent before. */
export async function putUnsent(tx: Database, reply: UnsentReply): Promise<void> {
  const { authority, query, version, kind, text, by, writtenAt, goesAt, forReader } = reply;
  await dropUnsent(tx, authority, query);
  await tx
    .insertInto('unsent_replies')
    .values({
      authority,
      query_id: query,
      version,
      kind,
      text,
      by_tenant: by.tenant,
      by_entra_id: by.entraId,
      by_channel_id: by.channelUserId,
      by_name: by.name ?? null,
      written_at: writtenAt,
      goes_at: goesAt ?? null,
      for_reader: forReader === true ? 1 : 0,
    })
    .execute();
}

/** Forgets it. */
export async function dropUnsent(tx: Database, authority: string, query: string): Promise<void> {
  await tx
    .deleteFrom('unsent_replies')
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .execute();
}

/** Forgets that a reply falls due; false once it has been taken for sending. */
export async function cancelReplyDue(
  tx: Database,
  authority: string,
  query: string,
  version: number,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('deliveries')
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .where('version', '=', version)
    .where('what', '=', 'reply-due')
    .where('state', '=', 'owed')
    .where('attempts', '=', 0)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** True where the asker wrote something after this version of the query. */
export async function askerWroteSince(
  db: Database,
  authority: string,
  query: string,
  version: number,
): Promise<boolean> {
  const found = await db
    .selectFrom('query_events')
    .select('version')
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .where('version', '>', version)
    .where('by_role', '=', 'asker')
    // What they made of the answer asks for nothing.
    .where('kind', '!=', 'rated')
    .where('text', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

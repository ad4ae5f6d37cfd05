import { sql } from 'kysely';
import { z } from 'zod';
import { eventKinds, type QueryEvent } from '../queue/query.ts';
import { roles } from '../queue/states.ts';
import { type Database, unawaited } from './engine.ts';
import { person } from './query-row.ts';
import { redactedColumn } from './redacted-column.ts';
import { statement } from './statement.ts';
import type { Tables } from './tables.ts';

const row = z
  .object({
    authority: z.string(),
    query_id: z.string(),
    version: z.number(),
    at: z.number(),
    kind: z.enum(eventKinds),
    by_role: z.enum(roles),
    by_tenant: z.string().nullable(),
    by_entra_id: z.string().nullable(),
    by_channel_id: z.string().nullable(),
    by_name: z.string().nullable(),
    text: redactedColumn.nullable(),
    to_tenant: z.string().nullable(),
    to_entra_id: z.string().nullable(),
    to_channel_id: z.string().nullable(),
    to_name: z.string().nullable(),
  })
  .transform((from): QueryEvent => {
    const who = person(from.by_tenant, from.by_entra_id, from.by_channel_id, from.by_name);
    const to = person(from.to_tenant, from.to_entra_id, from.to_channel_id, from.to_name);
    return {
      authority: from.authority,
      query: from.query_id,
      version: from.version,
      at: from.at,
      kind: from.kind,
      by: { role: from.by_role, ...(who && { person: who }) },
      ...(to && { to }),
      ...(from.text !== null && { text: from.text }),
    };
  });

const add = statement((db, event: Tables['query_events']) =>
  db.insertInto('query_events').values(event).modifyEnd(sql.raw(unawaited)),
);

/** Adds an event to the thread of its query. */
export async function addEvent(tx: Database, event: QueryEvent, press?: string): Promise<void> {
  const who = event.by.person;
  await add(tx, {
    authority: event.authority,
    query_id: event.query,
    version: event.version,
    at: event.at,
    kind: event.kind,
    by_role: event.by.role,
    by_tenant: who?.tenant ?? null,
    by_entra_id: who?.entraId ?? null,
    by_channel_id: who?.channelUserId ?? null,
    by_name: who?.name ?? null,
    text: event.text ?? null,
    press: press ?? null,
    to_tenant: event.to?.tenant ?? null,
    to_entra_id: event.to?.entraId ?? null,
    to_channel_id: event.to?.channelUserId ?? null,
    to_name: event.to?.name ?? null,
  });
}

/** True where this press has already led to an event of the query. */
export async function hasPress(
  db: Database,
  authority: string,
  query: string,
  press: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('query_events')
    .select('version')
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .where('press', '=', press)
    .executeTakeFirst();
  return found !== undefined;
}

const thread = statement((db, { authority, query }: { authority: string; query: string }) =>
  db
    .selectFrom('query_events')
    .selectAll()
    .where('authority', '=', authority)
    .where('query_id', '=', query)
    .orderBy('version'),
);

/** The events of a query, oldest first. */
export async function threadOf(
  db: Database,
  authority: string,
  query: string,
): Promise<readonly QueryEvent[]> {
  return (await thread(db, { authority, query })).rows.map((one) => row.parse(one));
}

import { z } from 'zod';
import { factsIn } from '../knowledge/facts.ts';
import { keyStageOf } from '../knowledge/key-stage.ts';
import type { Person } from '../queue/people.ts';
import { type NeededBy, purposes, type Query, queryKinds, stars, waysIn } from '../queue/query.ts';
import { queryStates } from '../queue/states.ts';
import { redactedColumn } from './redacted-column.ts';
import type { QueryColumns } from './tables.ts';

const neededBy = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}|no hurry)$/)
  .transform((text) => text as NeededBy);

const row = z
  .object({
    id: z.string(),
    authority: z.string(),
    number: z.string(),
    kind: z.enum(queryKinds),
    session: z.string().nullable(),
    state: z.enum(queryStates),
    version: z.number(),
    question: redactedColumn,
    topic: z.string().nullable(),
    cohort: z.string().nullable(),
    needed_by: neededBy,
    purpose: z.enum(purposes),
    call_back: z.string().nullable(),
    asker_tenant: z.string(),
    asker_entra_id: z.string(),
    asker_channel_id: z.string(),
    asker_name: z.string().nullable(),
    holder_tenant: z.string().nullable(),
    holder_entra_id: z.string().nullable(),
    holder_channel_id: z.string().nullable(),
    holder_name: z.string().nullable(),
    helped: z.number().nullable(),
    replied_at: z.number().nullable(),
    settled_at: z.number().nullable(),
    created_at: z.number(),
    updated_at: z.number(),
    message: z.string().nullable(),
    flagged: z.number(),
    held_at: z.number().nullable(),
    came_by: z.enum(waysIn),
    caller: redactedColumn.nullable(),
    urgent: z.number(),
    reply_due: z.number().nullable(),
    settle_due: z.number().nullable(),
    clock_stopped_at: z.number().nullable(),
    same_as: z.string().nullable(),
    moved_to: z.string().nullable(),
    moved_from: z.string().nullable(),
    rating: z.literal(stars).nullable(),
    scope: z.string().nullable(),
  })
  .transform((from): Query => {
    const holder = person(from.holder_tenant, from.holder_entra_id, from.holder_channel_id, from.holder_name);
    return {
      id: from.id,
      authority: from.authority,
      number: from.number,
      kind: from.kind,
      ...(from.session !== null && { session: from.session }),
      state: from.state,
      version: from.version,
      question: from.question,
      neededBy: from.needed_by,
      purpose: from.purpose,
      asker: {
        tenant: from.asker_tenant,
        entraId: from.asker_entra_id,
        channelUserId: from.asker_channel_id,
        ...(from.asker_name !== null && { name: from.asker_name }),
      },
      createdAt: from.created_at,
      updatedAt: from.updated_at,
      ...(from.topic !== null && { topic: from.topic }),
      ...(from.cohort !== null && { cohort: from.cohort }),
      ...(from.call_back !== null && { callBack: from.call_back }),
      ...(holder && { claimedBy: holder }),
      ...(from.helped !== null && { helped: from.helped === 1 }),
      ...(from.replied_at !== null && { repliedAt: from.replied_at }),
      ...(from.settled_at !== null && { settledAt: from.settled_at }),
      ...(from.message !== null && { message: from.message }),
      ...(from.flagged === 1 && { flagged: true as const }),
      ...(from.held_at !== null && { heldSince: from.held_at }),
      ...(from.came_by !== 'teams' && { cameBy: from.came_by }),
      ...(from.caller !== null && { caller: from.caller }),
      ...(from.urgent === 1 && { urgent: true as const }),
      ...(from.reply_due !== null && { replyDue: from.reply_due }),
      ...(from.settle_due !== null && { settleDue: from.settle_due }),
      ...(from.clock_stopped_at !== null && { clockStoppedAt: from.clock_stopped_at }),
      ...(from.same_as !== null && { sameAs: from.same_as }),
      ...(from.moved_to !== null && { movedTo: from.moved_to }),
      ...(from.moved_from !== null && { movedFrom: from.moved_from }),
      ...(from.rating !== null && { rating: from.rating }),
      ...(from.scope !== null && { scope: from.scope }),
    };
  });

/** A row of `queries`, checked, as a query. */
export function toQuery(found: unknown): Query {
  return row.parse(found);
}

/** A query as a row. */
export function fromQuery(query: Query, press: string): QueryColumns {
  return {
    id: query.id,
    authority: query.authority,
    number: query.number,
    press,
    kind: query.kind,
    session: query.session ?? null,
    state: query.state,
    version: query.version,
    question: query.question,
    topic: query.topic ?? null,
    cohort: query.cohort ?? null,
    needed_by: query.neededBy,
    purpose: query.purpose,
    call_back: query.callBack ?? null,
    asker_tenant: query.asker.tenant,
    asker_entra_id: query.asker.entraId,
    asker_channel_id: query.asker.channelUserId,
    asker_name: query.asker.name ?? null,
    ...holderColumns(query.claimedBy ?? null),
    helped: query.helped === undefined ? null : Number(query.helped),
    replied_at: query.repliedAt ?? null,
    settled_at: query.settledAt ?? null,
    created_at: query.createdAt,
    updated_at: query.updatedAt,
    message: query.message ?? null,
    flagged: query.flagged === true ? 1 : 0,
    held_at: query.heldSince ?? null,
    came_by: query.cameBy ?? 'teams',
    caller: query.caller ?? null,
    urgent: query.urgent === true ? 1 : 0,
    reply_due: query.replyDue ?? null,
    settle_due: query.settleDue ?? null,
    clock_stopped_at: query.clockStoppedAt ?? null,
    same_as: query.sameAs ?? null,
    moved_to: query.movedTo ?? null,
    moved_from: query.movedFrom ?? null,
    rating: query.rating ?? null,
    scope: query.scope ?? null,
    key_stage: keyStageOf(factsIn(query.question), query.question) ?? null,
  };
}

/** Who has a query, as columns. */
export function holderColumns(holder: Person | null) {
  return {
    holder_tenant: holder?.tenant ?? null,
    holder_entra_id: holder?.entraId ?? null,
    holder_channel_id: holder?.channelUserId ?? null,
    holder_name: holder?.name ?? null,
  };
}

/** A person from four columns; nobody unless all but the name are there. */
export function person(
  tenant: string | null,
  entraId: string | null,
  channelUserId: string | null,
  name: string | null,
): Person | undefined {
  if (tenant === null || entraId === null || channelUserId === null) return undefined;
  return { tenant, entraId, channelUserId, ...(name !== null && { name }) };
}

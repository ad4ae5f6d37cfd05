import { z } from 'zod';
import { type Addressee, type Delivery, deliveryKinds } from '../queue/deliveries.ts';

const person = z
  .object({ tenant: z.string(), entraId: z.string(), channelUserId: z.string(), name: z.string().optional() })
  .transform(({ name, ...rest }) => ({ ...rest, ...(name !== undefined && { name }) }));
const addressee: z.ZodType<Addressee> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person }),
  z.object({
    kind: z.literal('staff-channel'),
    authority: z.string(),
    channelId: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('conversation'), key: z.string() }),
]);

const row = z
  .object({
    id: z.number(),
    to_json: z.string().transform((json) => addressee.parse(JSON.parse(json))),
    what: z.enum(deliveryKinds),
    authority: z.string(),
    query_id: z.string(),
    version: z.number(),
    not_before: z.number(),
    attempts: z.number(),
    lease_until: z.number(),
    state: z.enum(['owed', 'sent', 'dead']),
    activity_id: z.string().nullable(),
    failure: z.string().nullable(),
    created_at: z.number(),
    perhaps_twice: z.number(),
  })
  .transform((from): Delivery => ({
    id: from.id,
    to: from.to_json,
    of: from.what,
    authority: from.authority,
    queryId: from.query_id,
    version: from.version,
    notBefore: from.not_before,
    owedAt: from.created_at,
    attempts: from.attempts,
    leaseUntil: from.lease_until,
    state: from.state,
    ...(from.activity_id !== null && { activityId: from.activity_id }),
    ...(from.perhaps_twice === 1 && { perhapsTwice: true as const }),
    ...(from.failure !== null && { failure: from.failure }),
  }));

/** A row of `deliveries`, checked, as a delivery. */
export function toDelivery(found: unknown): Delivery {
  return row.parse(found);
}

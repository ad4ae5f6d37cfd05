import { z } from 'zod';

const text = z.string().max(300);

/**
 * What every activity must have before anything is done with it. botbuilder itself throws on `{}` and on wrong types;
 * here such a body is refused with 400.
 */
export const activitySchema = z.looseObject({
  type: text.min(1),
  id: text.nullish(),
  channelId: text.min(1),
  serviceUrl: z.url().max(500),
  from: z.looseObject({ id: text.min(1), aadObjectId: text.nullish(), name: text.nullish() }),
  recipient: z.looseObject({ id: text.min(1) }),
  conversation: z.looseObject({
    id: z.string().min(1).max(600),
    conversationType: text.nullish(),
    tenantId: text.nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text.optional() }).nullish(),
      team: z.looseObject({ id: text.optional() }).nullish(),
      channel: z.looseObject({ id: text.optional() }).nullish(),
    })
    .nullish(),
  text: z.string().max(200_000).nullish(),
  name: text.nullish(),
  action: text.nullish(),
  replyToId: text.nullish(),
  value: z.unknown().optional(),
  membersAdded: z.array(z.looseObject({ id: text })).nullish(),
  attachments: z.array(z.looseObject({ contentType: text.nullish() })).nullish(),
});

/** An activity that has the shape of one. */
export type CheckedActivity = z.infer<typeof activitySchema>;

/** What an Action.Execute press carries. */
export const executeValueSchema = z.looseObject({
  action: z.looseObject({ verb: text.optional(), data: z.unknown().optional() }),
});

/** The tenant an activity comes from, which Teams gives in one of two places. */
export function tenantOf(activity: CheckedActivity): string {
  return activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '';
}

/** Every tenant an activity names. */
export function tenantsOf({ conversation, channelData }: CheckedActivity): readonly string[] {
  return [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant != null);
}

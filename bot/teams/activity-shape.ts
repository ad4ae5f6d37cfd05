import { z } from 'zod';

/** Teams' own activities and our cards are at most ten deep; what is deeper is made to exhaust somebody's stack. */
const deepest = 32;
/** Far more than anybody is added at once, or any message carries. */
const mostListed = 1_000;

/** Words of Teams itself, such as a type; without the controls that PostgreSQL or a log would trip over. */
const text = z
  .string()
  .max(300)
  .regex(/^[^\p{Cc}]*$/u);
/**
 * Ids go into the addresses and headers of calls to Teams: printable ASCII, as all of its own are, and never the dots
 * that lead out of a folder.
 */
const id = z
  .string()
  .max(600)
  .regex(/^(?!\.{1,2}$)[\x20-\x7e]+$/);
/** Where Teams may leave one out, an empty one says as much. */
const idOrNone = z.union([id, z.literal('').transform(() => undefined)]).optional();
const maybeId = idOrNone.nullable();
/** What somebody typed: as they typed it, but for what no keyboard makes. */
const typed = z.string().transform(withoutControls);

const fields = z.looseObject({
  type: text.min(1),
  id: maybeId,
  timestamp: text.nullish(),
  channelId: text.min(1),
  serviceUrl: z.url().max(500),
  from: z.looseObject({
    id,
    aadObjectId: maybeId,
    name: typed.pipe(z.string().max(300)).nullish(),
  }),
  recipient: z.looseObject({ id }),
  conversation: z.looseObject({
    id,
    conversationType: text.nullish(),
    tenantId: maybeId,
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: idOrNone }).nullish(),
      team: z.looseObject({ id: idOrNone }).nullish(),
      channel: z.looseObject({ id: idOrNone, type: text.nullish() }).nullish(),
      meeting: z.looseObject({}).nullish(),
    })
    .nullish(),
  text: typed.pipe(z.string().max(200_000)).nullish(),
  name: text.nullish(),
  action: text.nullish(),
  replyToId: maybeId,
  value: z.unknown().transform(everyText).optional(),
  membersAdded: z
    .array(z.looseObject({ id: text }))
    .max(mostListed)
    .nullish(),
  attachments: z
    .array(z.looseObject({ contentType: text.nullish() }))
    .max(mostListed)
    .nullish(),
  entities: z.array(z.unknown()).max(mostListed).nullish(),
});

/**
 * What every activity must have before anything is done with it: the fields, of the right kinds and lengths, and
 * nothing deeper than any activity is. botbuilder itself throws on `{}` and on wrong types; here such a body is
 * refused with 400.
 */
export const activitySchema = z
  .unknown()
  .refine((body) => !isDeeperThan(deepest, body))
  .pipe(fields);

/** An activity that has the shape of one. */
export type CheckedActivity = z.infer<typeof activitySchema>;

/** What an Action.Execute press carries. */
export const executeValueSchema = z.looseObject({
  action: z.looseObject({ verb: text.optional(), data: z.unknown().optional() }),
});

/** What the button of a dialog carries: its data with the inputs merged into it. */
export const submitValueSchema = z.looseObject({ data: z.unknown().optional() });

/** Without recursion, since what it looks for would exhaust the stack. */
function isDeeperThan(depth: number, body: unknown): boolean {
  let level: readonly object[] = [body].filter(isNested);
  for (let at = 0; level.length > 0; at += 1) {
    if (at === depth) return true;
    level = level.flatMap((nested) => Object.values(nested).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Lines and tabs stay; halves of characters become the sign for what cannot be read. */
function withoutControls(typedIn: string): string {
  return typedIn.replace(/[^\P{Cc}\n\r\t]/gu, '').toWellFormed();
}

/** The same in everything that comes with a press. It is no deeper than `deepest`. */
function everyText(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one));
  if (!isNested(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everyText(one)]));
}

/** The tenant an activity comes from, which Teams gives in one of two places. */
export function tenantOf(activity: CheckedActivity): string {
  return activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '';
}

/** Every tenant an activity names. */
export function tenantsOf({ conversation, channelData }: CheckedActivity): readonly string[] {
  return [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant != null);
}

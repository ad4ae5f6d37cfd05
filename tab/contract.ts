import { z } from 'zod';

/** What pages and service say to each other. Both sides read it, so it knows nothing of either. */

/** A person's text is at most what Teams takes in one message. Characters. */
export const longestText = 4_000;

/** Something asked, or a button of a card pressed, with an id that makes a repeated request have no second effect. */
export const turnSchema = z.object({
  id: z.uuid(),
  said: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string().min(1).max(longestText) }),
    z.object({ kind: z.literal('press'), data: z.record(z.string(), z.unknown()) }),
  ]),
});
export type TurnAsked = z.infer<typeof turnSchema>;

const cardSchema = z.record(z.string(), z.unknown());
export const replySchema = z.discriminatedUnion('place', [
  /** `in-place` takes the place of the card that was pressed. */
  z.object({ place: z.enum(['new', 'in-place']), summary: z.string(), card: cardSchema }),
  z.object({ place: z.enum(['notice', 'text']), summary: z.string(), text: z.string() }),
]);
export const repliesSchema = z.object({ replies: z.array(replySchema) });
export type ReplyShown = z.infer<typeof replySchema>;

export const meSchema = z.object({
  name: z.string(),
  /** Whose advice line they are an adviser of. */
  adviserOf: z.array(z.string()),
  /** True for whoever may read reports of at least one line. */
  readsReports: z.boolean(),
  /** True for whoever looks after the service. */
  lead: z.boolean(),
  home: z.string(),
  authorities: z.array(z.object({ id: z.string(), name: z.string() })),
  /** True in local mode, where anybody is whoever they say. */
  local: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

/** One line of the desk, or of somebody's own queries: nothing of the case. */
export const queryLineSchema = z.object({
  id: z.string(),
  authority: z.string(),
  number: z.string(),
  kind: z.string(),
  /** In words. */
  state: z.string(),
  topic: z.string().optional(),
  cohort: z.string().optional(),
  claimedBy: z.string().optional(),
  urgent: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type QueryLine = z.infer<typeof queryLineSchema>;

export const lookUpKinds = [
  'topic',
  'article',
  'term',
  'contact',
  'checklist',
  'duties',
  'policy',
  'nomination',
] as const;
export const lookUpEntrySchema = z.object({ id: z.string(), kind: z.enum(lookUpKinds), title: z.string() });
export type LookUpEntry = z.infer<typeof lookUpEntrySchema>;
export const lookUpSchema = z.object({ entries: z.array(lookUpEntrySchema) });

export const queryLinesSchema = z.object({ lines: z.array(queryLineSchema) });

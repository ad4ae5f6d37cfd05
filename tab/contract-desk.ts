import { z } from 'zod';
import { longestText } from './contract.ts';

/** What the advisers' desk and the service say to each other. Times are milliseconds since 1970. */

export const deskStates = [
  'waiting',
  'claimed',
  'awaiting-asker',
  'answered',
  'closed',
  'withdrawn',
] as const;
export type DeskState = (typeof deskStates)[number];

/** One query as the desk lists it: nothing of the case. What is usual is left out, since there may be ten thousand. */
export const deskLineSchema = z.object({
  id: z.string(),
  authority: z.string(),
  number: z.string(),
  /** Another after everything that happens to it. */
  version: z.number(),
  state: z.enum(deskStates),
  /** In words; absent for a question. */
  kind: z.string().exactOptional(),
  /** In words. */
  topic: z.string().exactOptional(),
  cohort: z.string().exactOptional(),
  holder: z.string().exactOptional(),
  /** Whoever looks has it. */
  mine: z.literal(true).exactOptional(),
  urgent: z.literal(true).exactOptional(),
  createdAt: z.number(),
  /** By when a first reply is due, and by when it should be settled. They stand still while the asker has to write. */
  replyDue: z.number().exactOptional(),
  settleDue: z.number().exactOptional(),
});
export type DeskLine = z.infer<typeof deskLineSchema>;

/** Some lines: a page of all open ones, or whatever has changed since a moment, settled ones too. */
export const deskLinesSchema = z.object({
  lines: z.array(deskLineSchema),
  /** Asks for what has changed since these lines were read. */
  since: z.number(),
  /** Asks for the next page; absent on the last. */
  next: z.string().exactOptional(),
});
export type DeskLines = z.infer<typeof deskLinesSchema>;

/** Words that somebody looks for. They come in a body: they might name a child, and addresses are kept in many places. */
export const foundSchema = z.object({ words: z.string().min(1).max(200) });

/** Somebody else at the query that is open. */
export const lookerSchema = z.object({
  name: z.string(),
  /** They have it open, are writing in it, or had it open in the last two minutes. */
  doing: z.enum(['looks', 'types', 'looked']),
});
export type Looker = z.infer<typeof lookerSchema>;
export const lookersSchema = z.object({ lookers: z.array(lookerSchema) });

/** Says that somebody still looks, and whether they are writing; or that they have gone. */
export const lookingSchema = z.object({
  authority: z.string().max(40),
  id: z.uuid(),
  doing: z.enum(['looks', 'types', 'leaves']),
});
export type Looking = z.infer<typeof lookingSchema>;

const spanSchema = z.object({ from: z.number(), to: z.number() });
export type OpenSpan = z.infer<typeof spanSchema>;

/** How one authority's line stands today. */
export const lineTodaySchema = z.object({
  authority: z.string(),
  name: z.string(),
  /** When somebody is at the line, from some days ago to some weeks ahead, in order; absent where no hours are set. */
  open: z.array(spanSchema).exactOptional(),
  /** Who is on duty on the days to come, today first; absent where nobody is. */
  duty: z.array(z.object({ day: z.string(), words: z.string(), name: z.string().exactOptional() })),
  note: z.object({ by: z.string(), at: z.number(), text: z.string() }).exactOptional(),
  rush: z.object({ text: z.string(), until: z.string() }).exactOptional(),
  /** As the digest in the channel says it; none where nobody asked for `figures=yes`. */
  figures: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type LineToday = z.infer<typeof lineTodaySchema>;
export const todaySchema = z.object({ now: z.number(), lines: z.array(lineTodaySchema) });

/** Something said about the line itself, as it is said in the advisers' channel: "duty me today", "duty note …". */
export const lineCommandSchema = z.object({
  id: z.uuid(),
  authority: z.string().max(40),
  text: z.string().min(1).max(longestText),
});
export type LineCommandAsked = z.infer<typeof lineCommandSchema>;

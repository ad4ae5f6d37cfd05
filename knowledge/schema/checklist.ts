import { z } from 'zod';
import { audienceFields, reviewFields, sourceSchema } from './standing.ts';
import { id, line, tiers } from './vocabulary.ts';

/** What one role must do, as a list that somebody opens, ticks and keeps. It never names a child. */
export const checklistSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** A sentence above the list. */
  about: line,
  /** The list in the order of the work: before the PEP, after sign-off, each term, on change. */
  parts: z
    .array(
      z.strictObject({
        title: line,
        items: z.array(z.strictObject({ id, text: line, source: sourceSchema })).min(1),
      }),
    )
    .min(1),
  /** Entries that help with it: how to get an ePEP log-in. */
  related: z.array(id).default([]),
  ...audienceFields,
  ...reviewFields,
});

/** What a policy asks of one role, whole, on one card. */
export const dutiesSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** Who the role is, in a sentence. */
  about: line,
  duties: z.array(z.strictObject({ text: line, source: sourceSchema })).min(1),
  related: z.array(id).default([]),
  ...audienceFields,
  ...reviewFields,
});

/** A model policy that a setting fills in with its name and keeps. */
export const policySchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** What it is and what to check before adopting it. */
  about: line,
  /** What stands on the first page of the file. */
  heading: line,
  parts: z
    .array(
      z.strictObject({
        heading: line,
        /** 1 for a chapter, 2 for a section of one. */
        level: z.union([z.literal(1), z.literal(2)]).default(1),
        /** Where the setting is named, the text says `{setting}`. */
        paragraphs: z
          .array(z.strictObject({ text: line, bullet: z.boolean().default(false), source: sourceSchema }))
          .default([]),
      }),
    )
    .min(1),
  related: z.array(id).default([]),
  ...audienceFields,
  ...reviewFields,
});

/** Putting somebody or some setting forward for recognition: a short form that becomes a query of its own kind. */
export const nominationSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  about: line,
  /** Who may nominate, said on the card. */
  mayNominate: line,
  /** The same one by one, to choose from in the form: "A social worker". */
  nominators: z.array(line).min(1),
  /** The part of the graduated response it stands in. */
  tier: z.enum(tiers).optional(),
  /** What the document leaves unclear. */
  doubt: line.optional(),
  source: sourceSchema,
  related: z.array(id).default([]),
  ...audienceFields,
  ...reviewFields,
});

export type Checklist = z.infer<typeof checklistSchema>;
export type Duties = z.infer<typeof dutiesSchema>;
export type Policy = z.infer<typeof policySchema>;
export type Nomination = z.infer<typeof nominationSchema>;

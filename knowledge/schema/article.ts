import { z } from 'zod';
import { audienceFields, reviewFields, sourceSchema } from './standing.ts';
import { cohorts, commitments, id, line, statuses, tiers } from './vocabulary.ts';

/** One curated answer that is no row of an offer. */
export const articleSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** Markdown that Teams draws: bold, lists and links only. The first sentence answers. */
  answer: line,
  commitment: z.enum(commitments).optional(),
  tier: z.enum(tiers).optional(),
  /** Whom it is about, where it is about some and not others: a definition, a duty towards one group. */
  status: z.array(z.enum(statuses)).default([]),
  cohort: z.array(z.enum(cohorts)).default([]),
  doubt: line.optional(),
  source: z.array(sourceSchema).min(1),
  related: z.array(id).default([]),
  ...audienceFields,
  ...reviewFields,
});

export const glossaryTermSchema = z.strictObject({
  id,
  term: line,
  /** Other spellings: LAC for CLA. */
  also: z.array(line).default([]),
  meaning: line,
  /** `source`: the document says so. `standard`: usual meaning, not spelt out there. `likely`: nobody says; our reading. */
  standing: z.enum(['source', 'standard', 'likely']),
  source: sourceSchema.optional(),
  ...reviewFields,
});

export const contactSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** What to contact them about, in a sentence. */
  about: line,
  name: line.optional(),
  email: z.email().optional(),
  phone: line.optional(),
  /** "Named in 2021, not checked since". */
  caution: line.optional(),
  source: sourceSchema,
  ...audienceFields,
  ...reviewFields,
});

/** Something people ask this service for that it is not there to answer, and where to go instead. */
export const notOursSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** Where to ask instead, in general words: no number or name that no source gives. */
  instead: line,
  /** True for what other councils do: then the card says how to find another Virtual School, where a document tells. */
  otherCouncils: z.boolean().default(false),
});

export type Article = z.infer<typeof articleSchema>;
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type NotOurs = z.infer<typeof notOursSchema>;

import { z } from 'zod';
import { audienceFields, reviewFields, sourceSchema } from './standing.ts';
import {
  areas,
  cohorts,
  commitments,
  courseKinds,
  courseLevels,
  day,
  id,
  line,
  statuses,
} from './vocabulary.ts';

/** A sum, a time or a limit, as data. */
export const amountSchema = z.strictObject({
  /** Pounds sterling. */
  pounds: z.number().positive().optional(),
  hours: z.number().positive().optional(),
  weeks: z.number().positive().optional(),
  /** School days. */
  schoolDays: z.int().positive().optional(),
  /** True where the source says "up to". */
  upTo: z.boolean().default(false),
  per: z.enum(['once', 'term', 'year', 'academic year', 'month', 'course']).optional(),
  /** Anything the figures cannot say: "posted 6 times a year". */
  note: line.optional(),
});

const range = z.strictObject({ from: z.int().optional(), to: z.int().optional() });

/** Conditions as data. A field left out is not a condition. All that are given must hold. */
export const whenSchema = z.strictObject({
  level: z.array(z.enum(courseLevels)).min(1).optional(),
  course: z.array(z.enum(courseKinds)).min(1).optional(),
  /** Kinds of course that it is not for: sixth form and college, but not university. */
  courseNot: z.array(z.enum(courseKinds)).min(1).optional(),
  /** Subjects the source names, in lower case: law, medicine, sciences. */
  subject: z.array(line).min(1).optional(),
  /** School year: 0 is Reception, 12 and above are post-16. Both ends included. */
  year: range.optional(),
  /** Age in years, both ends included. */
  age: range.optional(),
  status: z.array(z.enum(statuses)).min(1).optional(),
  inEducation: z.boolean().optional(),
  sen: z.boolean().optional(),
  /** Attendance in per cent, both ends included. */
  attendance: range.optional(),
  outOfArea: z.boolean().optional(),
});

/** One row of an offer: cohort × area × commitment, with conditions and amount. */
export const entitlementSchema = z.strictObject({
  id,
  cohort: z.enum(cohorts),
  commitment: z.enum(commitments),
  /** A few words for a table row: "Laptop, Level 2". */
  title: line,
  /** Who does what, in a professional's voice; one or two sentences. */
  answer: line,
  amount: z.array(amountSchema).default([]),
  /** What stands in the place of `answer` and `amount` within an academic or financial year, first and last day included. */
  years: z
    .array(z.strictObject({ from: day, to: day, answer: line, amount: z.array(amountSchema).default([]) }))
    .default([]),
  when: whenSchema.default({}),
  /** Conditions in words, each a short phrase, for those that are not data or read better said. */
  conditions: z.array(line).default([]),
  /** What in the source is unclear or contradicts itself; both sides are named. */
  doubt: line.optional(),
  /** Said where the row is for somebody other than the child: "for adopters". */
  forWhom: line.optional(),
  /** Phrasings that ask for this very row. */
  aliases: z.array(line).default([]),
  source: sourceSchema,
  ...reviewFields,
});

/** What people ask for in one word: laptops, tuition, the first PEP. It gathers the rows of all cohorts. */
export const topicSchema = z.strictObject({
  id,
  title: line,
  area: z.enum(areas),
  /** The answer when the question says neither cohort nor course: what it depends on, in a sentence or two. */
  overview: line,
  /** At least 8 phrasings in users' own register, none from the evaluation questions. */
  aliases: z.array(line).min(3),
  entitlements: z.array(entitlementSchema).min(1),
  related: z.array(id).default([]),
  ...audienceFields,
});

export type Amount = z.infer<typeof amountSchema>;
export type When = z.infer<typeof whenSchema>;
export type Entitlement = z.infer<typeof entitlementSchema>;
export type Topic = z.infer<typeof topicSchema>;

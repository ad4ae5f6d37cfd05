import { z } from 'zod';

/**
 * The shape of a pack: one authority's knowledge, as an education adviser writes it in YAML.
 * Every object is strict, so that a misspelt field is a fault with a name and not a silently lost fact.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');
const line = z.string().trim().min(1);
const day = z.iso.date();
/** A day, or a month where the document says no more than "March 2022". */
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'write YYYY-MM-DD or YYYY-MM');

export const cohorts = ['early-years-primary', 'secondary', 'post-16'] as const;
export const statuses = ['cla', 'plac', 'cwsw', 'uasc', 'care-leaver'] as const;
export const areas = [
  'School/Setting',
  'PEPs',
  'Resources',
  'CLA reviews',
  'PPMs',
  'EHCPs',
  'Adoption',
  'PLAC',
  'NEETs',
  'EYJS',
] as const;
export const commitments = ['will', 'will-try', 'cannot'] as const;
export const tiers = ['universal', 'tailored', 'targeted'] as const;
export const courseLevels = ['pre-entry', 'entry', '1', '2', '3', '4+'] as const;
export const courseKinds = ['esol', 'he', 'apprenticeship'] as const;

/** Where an entry comes from: a document and the statements of it that the entry carries, by id (`post-16-resources-will.4`). */
export const sourceSchema = z.strictObject({
  document: id,
  statements: z.array(z.string().regex(/^[a-z0-9-]+\.\d+$/)).min(1),
});

/** When the entry was last read against its source, and when somebody must look again. */
const reviewFields = {
  /** The day the entry was last checked against its document. */
  reviewed: day,
  /** The day by which the owner must confirm, edit or archive it. */
  reviewBy: day,
};

export const documentSchema = z.strictObject({
  id,
  title: line,
  /** What people call it, as in "Slough's 2021–22 offer". */
  shortName: line,
  publisher: line,
  /** The date printed on the document, or `unknown`. */
  dated: z.union([dayOrMonth, z.literal('unknown')]),
  /** The period the document itself claims to be in force; `null` where it does not say. */
  inForce: z.strictObject({ from: dayOrMonth.nullable(), until: dayOrMonth.nullable() }),
  /** The file in the sources folder that coverage is checked against. */
  file: line,
  /**
   * Which lines of the file are which section. A statement is one non-empty line of a section (`lines`) or one
   * block between blank lines (`paragraphs`); its id is `<section>.<number>`, counted from 1.
   */
  sections: z
    .array(
      z.strictObject({
        id,
        title: line,
        /** First and last line of the file, counted from 1. */
        lines: z.tuple([z.int().min(1), z.int().min(1)]),
        split: z.enum(['lines', 'paragraphs']).default('lines'),
        /** Table headings and the like, which say nothing that could be asked about. */
        heading: z.boolean().default(false),
      }),
    )
    .min(1),
});

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
  /** Subjects the source names, in lower case: law, medicine, sciences. */
  subject: z.array(line).min(1).optional(),
  /** School year: 0 is Reception, 12 and above are post-16. Both ends included. */
  year: range.optional(),
  /** Age in years, both ends included. */
  age: range.optional(),
  status: z.array(z.enum(statuses)).min(1).optional(),
  inEducation: z.boolean().optional(),
  sen: z.boolean().optional(),
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
  when: whenSchema.default({}),
  /** Conditions in words, each a short phrase, for those that are not data or read better said. */
  conditions: z.array(line).default([]),
  /** What in the source is unclear or contradicts itself; both sides are named. */
  doubt: line.optional(),
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
});

export const articleSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** Markdown that Teams draws: bold, lists and links only. The first sentence answers. */
  answer: line,
  commitment: z.enum(commitments).optional(),
  tier: z.enum(tiers).optional(),
  cohort: z.array(z.enum(cohorts)).default([]),
  doubt: line.optional(),
  source: z.array(sourceSchema).min(1),
  related: z.array(id).default([]),
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
  ...reviewFields,
});

/** Something people ask this service for that it is not there to answer, and where to go instead. */
export const notOursSchema = z.strictObject({
  id,
  title: line,
  aliases: z.array(line).min(3),
  /** Where to ask instead, in general words: no number or name that no source gives. */
  instead: line,
});

export const packSchema = z.strictObject({
  /** The authority's id, which is also the folder's name. */
  authority: id,
  /** How people say it: Slough. */
  name: line,
  /** Who answers for it: Slough Virtual School. */
  virtualSchool: line,
  /** Two or three capitals before a query's number: SL. */
  prefix: z.string().regex(/^[A-Z]{2,3}$/),
  /** Questions that the pack answers, shown to somebody who does not know how to begin. */
  examples: z.array(line).max(4).default([]),
  /** The article that answers where the offer is asked for a child with a social worker who is not looked after. */
  withSocialWorker: id.optional(),
});

/** The pack's own evaluation: a question, and the entry that answers it, or `none` where it must be refused. */
export const packQuestionSchema = z.strictObject({ question: line, entry: z.union([id, z.literal('none')]) });

export type Cohort = (typeof cohorts)[number];
export type Status = (typeof statuses)[number];
export type Area = (typeof areas)[number];
export type Commitment = (typeof commitments)[number];
export type Tier = (typeof tiers)[number];
export type CourseLevel = (typeof courseLevels)[number];
export type CourseKind = (typeof courseKinds)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Document = z.infer<typeof documentSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type When = z.infer<typeof whenSchema>;
export type Entitlement = z.infer<typeof entitlementSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Article = z.infer<typeof articleSchema>;
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type NotOurs = z.infer<typeof notOursSchema>;
export type PackQuestion = z.infer<typeof packQuestionSchema>;

/** One authority's knowledge, read and checked. */
export interface Pack extends z.infer<typeof packSchema> {
  readonly documents: readonly Document[];
  readonly topics: readonly Topic[];
  readonly articles: readonly Article[];
  readonly glossary: readonly GlossaryTerm[];
  readonly contacts: readonly Contact[];
  readonly notOurs: readonly NotOurs[];
  readonly questions: readonly PackQuestion[];
}

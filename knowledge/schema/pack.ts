import { z } from 'zod';
import type { Article, Contact, GlossaryTerm, NotOurs } from './article.ts';
import type { Series } from './calendar.ts';
import type { Checklist, Duties, Nomination, Policy } from './checklist.ts';
import type { Document } from './document.ts';
import type { Local } from './local.ts';
import type { Topic } from './offer.ts';
import type { ScopeRule } from './scope.ts';
import { sourceSchema } from './standing.ts';
import { id, line, statuses } from './vocabulary.ts';

/** What `pack.yaml` says of an authority. */
export const packSchema = z.strictObject({
  /** The authority's id, which is also the folder's name. */
  authority: id,
  /** How people say it: Slough. */
  name: line,
  /** Other ways people write it, in small letters: sbc, cambs. */
  alsoCalled: z.array(line).default([]),
  /** Who answers for it: Slough Virtual School. */
  virtualSchool: line,
  /** Two or three capitals before a query's number: SL. */
  prefix: z.string().regex(/^[A-Z]{2,3}$/),
  /** The role that keeps the entries true where an entry names no other. */
  owner: line.default('Virtual School knowledge editor'),
  /** Questions that the pack answers, shown to somebody who does not know how to begin. */
  examples: z.array(line).max(4).default([]),
  /** The entry that says how to find another council’s Virtual School, where a document says so. */
  otherVirtualSchools: id.optional(),
  /** The article that answers where the offer is asked for a child with a social worker who is not looked after. */
  withSocialWorker: id.optional(),
  /** Whom the documents speak of when they say nothing else. */
  covers: z.array(z.enum(statuses)).default([]),
  /** A status that this authority's document defines in its own way, shown where it decides an answer. */
  definitions: z
    .array(z.strictObject({ status: z.enum(statuses), words: line, source: sourceSchema }))
    .default([]),
  /** Replies that the advice line keeps ready, in the council's own words; an adviser changes them before they go. */
  savedReplies: z
    .array(z.strictObject({ id, title: line, text: z.string().trim().min(1).max(1_500) }))
    .max(20)
    .default([]),
});

/** The pack's own evaluation: a question, and the entry that answers it, or `none` where it must be refused. */
export const packQuestionSchema = z.strictObject({
  question: line,
  entry: z.union([id, z.literal('none')]),
});

export type PackQuestion = z.infer<typeof packQuestionSchema>;

/** One authority's knowledge, read and checked. */
export interface Pack extends z.infer<typeof packSchema> {
  readonly documents: readonly Document[];
  readonly topics: readonly Topic[];
  readonly articles: readonly Article[];
  readonly glossary: readonly GlossaryTerm[];
  readonly contacts: readonly Contact[];
  readonly notOurs: readonly NotOurs[];
  readonly checklists: readonly Checklist[];
  readonly duties: readonly Duties[];
  readonly policies: readonly Policy[];
  readonly nominations: readonly Nomination[];
  readonly calendar: readonly Series[];
  readonly scope: readonly ScopeRule[];
  readonly local: Local;
  readonly questions: readonly PackQuestion[];
}

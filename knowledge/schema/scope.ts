import { z } from 'zod';
import { sourceSchema } from './standing.ts';
import { day, id, line } from './vocabulary.ts';

/** Whom a question to the advice line can be about, as its form asks it. */
export const scopeSubjects = ['in-care', 'previously-in-care', 'social-worker', 'send', 'general'] as const;

/**
 * What a rule of scope asks of the asker: nothing (`covered`), to read that this is not for the line (`not-covered`), to
 * take casework another way (`other-route`), or to say that carers or parents agree (`agreement`).
 */
export const scopeKinds = ['covered', 'not-covered', 'other-route', 'agreement'] as const;

/** Whom the advice line advises about and whom it does not, by the words of a document. */
export const scopeRuleSchema = z.strictObject({
  id,
  /** Whom a question must be about for the rule to hold; one rule for each. */
  about: z.enum(scopeSubjects).exclude(['general']),
  kind: z.enum(scopeKinds),
  title: line,
  /** What the line does and what it does not, in a sentence or two of our own. */
  says: line,
  /** The document's own words, exactly. */
  words: line,
  /** Where to go instead, in general words: no number or name that no source gives. */
  instead: line.optional(),
  source: z.array(sourceSchema).min(1),
  reviewed: day,
  reviewBy: day,
});

export type ScopeRule = z.infer<typeof scopeRuleSchema>;
export type ScopeSubject = (typeof scopeSubjects)[number];
export type ScopeKind = (typeof scopeKinds)[number];

import { z } from 'zod';
import { audiences, day, dayOrMonth, id, line } from './vocabulary.ts';

/** Where an entry comes from: a document and the statements of it that the entry carries, by id (`post-16-resources-will.4`). */
export const sourceSchema = z.strictObject({
  document: id,
  statements: z.array(z.string().regex(/^[a-z0-9-]+\.\d+$/)).min(1),
});

/** When the entry was last read against its source, and when who must look again. */
export const reviewFields = {
  /** The day the entry was last checked against its document. */
  reviewed: day,
  /** The day by which the owner must confirm, edit or archive it. */
  reviewBy: day,
  /** The role that must; the pack's owner where it is left out. */
  owner: line.optional(),
  /** What becomes of the entry once its document's period is over: shown as past, or not shown at all. */
  whenExpired: z.enum(['show-as-past', 'withhold']).default('show-as-past'),
  /** Something outside the document that has changed since: shown apart from its words, and never without a citation. */
  overtaken: z
    .strictObject({
      note: line,
      citation: z.strictObject({ title: line, url: z.url() }),
      since: dayOrMonth.optional(),
    })
    .optional(),
};

/** Who an entry is for. */
export const audienceFields = {
  audience: z.enum(audiences).default('any-professional'),
  /** Said on the card where the thing itself is for somebody else: "These drop-ins are for adopters." */
  forWhom: line.optional(),
};

export type Source = z.infer<typeof sourceSchema>;
export type Overtaken = NonNullable<z.infer<typeof reviewFields.overtaken>>;

import { z } from 'zod';
import { sourceSchema } from './standing.ts';
import { id, line } from './vocabulary.ts';

/** What people call it when they look for it in a list. */
export const seriesKinds = ['drop-in', 'training', 'meeting'] as const;

/** Something that comes again and again: a drop-in, a surgery, a panel, training. When it is, the council sets in local.yaml. */
export const seriesSchema = z.strictObject({
  id,
  title: line,
  kind: z.enum(seriesKinds),
  /** The entries that describe it; their cards show its next dates. */
  entries: z.array(id).min(1),
  /** How often, as the document says it: "every week". */
  rhythm: line.optional(),
  /** Whom it is for, as the document says it. */
  forWhom: line,
  /**
   * Key stages that the sessions roll through, one after another: KS1, KS2, KS3. The council may set another order; a
   * session has the key stage that follows the last one held, however many weeks lie between.
   */
  rolling: z.array(line).default([]),
  /** True where a question can be put on the agenda beforehand. */
  agenda: z.boolean().default(false),
  /** Entries worth opening beside it: the resource bank. */
  related: z.array(id).default([]),
  source: sourceSchema,
});

export type Series = z.infer<typeof seriesSchema>;
export type SeriesKind = (typeof seriesKinds)[number];

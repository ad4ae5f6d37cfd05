import { z } from 'zod';

/** A word or an abbreviation and what it means. */
export const termShownSchema = z.object({
  id: z.string(),
  term: z.string(),
  also: z.array(z.string()),
  meaning: z.string(),
  /** Said where no document spells it out. */
  standing: z.string().optional(),
});
export type TermShown = z.infer<typeof termShownSchema>;

export const glossarySchema = z.object({ name: z.string(), terms: z.array(termShownSchema) });

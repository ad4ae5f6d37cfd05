import { z } from 'zod';

/** Words that somebody looks for. They come in a body: they might name a child, and addresses are kept in many places. */
export const lookUpAskedSchema = z.object({
  authority: z.string().max(40),
  words: z.string().max(200).default(''),
});
export type LookUpAsked = z.input<typeof lookUpAskedSchema>;

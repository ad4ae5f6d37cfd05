import { z } from 'zod';

/** The offer of one authority, as the explorer shows it: what is on the cards, ready to be chosen from. */

const named = z.object({ id: z.string(), name: z.string() });

/** One row of an offer. */
export const offerRowSchema = z.object({
  id: z.string(),
  /** The topic it stands in, whose card it opens. */
  entry: z.string(),
  title: z.string(),
  answer: z.string(),
  cohort: z.string(),
  area: z.string(),
  commitment: z.string(),
  /** Each in a few words: "up to £666 a term". */
  amounts: z.array(z.string()),
  /** Said where it is for somebody other than the child. */
  forWhom: z.string().optional(),
});
export type OfferRow = z.infer<typeof offerRowSchema>;

/** One tier of the graduated response, with what stands in it. */
export const offerTierSchema = named.extend({
  parts: z.array(z.object({ entry: z.string(), title: z.string() })),
});
export type OfferTier = z.infer<typeof offerTierSchema>;

export const offerSchema = z.object({
  authority: z.string(),
  name: z.string(),
  virtualSchool: z.string(),
  /** What keeps a past or an undated offer from posing as a current one, a sentence a document. */
  standing: z.array(z.string()),
  cohorts: z.array(named),
  areas: z.array(z.string()),
  commitments: z.array(named.extend({ sign: z.string() })),
  rows: z.array(offerRowSchema),
  tiers: z.array(offerTierSchema),
});
export type Offer = z.infer<typeof offerSchema>;

import type { Cohort, Tier } from '../knowledge/schema.ts';

/** Cohorts as people read them. */
export const cohortNames: Readonly<Record<Cohort, string>> = {
  'early-years-primary': 'Early years and primary',
  secondary: 'Secondary',
  'post-16': 'Post-16',
};

/** The graduated response, with what each tier means in a few words. */
export const tierNames: Readonly<Record<Tier, string>> = {
  universal: 'Universal: for everyone',
  tailored: 'Tailored: for groups with a shared need',
  targeted: 'Targeted: for a particular need',
};

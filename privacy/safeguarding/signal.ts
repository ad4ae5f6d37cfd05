/** What kinds of risk a message may tell of. */
export const safeguardingKinds = [
  'harm',
  'self-harm',
  'missing',
  'exploitation',
  'fgm-or-forced-marriage',
  'violence-at-home',
  'weapon',
  'neglect',
  'tonight',
  'worker-in-danger',
  'allegation',
] as const;

/**
 * What a message seems to tell of: `harm` is abuse of a child, `violence-at-home` is violence between adults there, or
 * fear of going back; `tonight` is nowhere to stay; `allegation` is a worry about somebody who works with or cares for
 * children. A first guess, for choosing what to show first: several may be true, and it is the least sure of what a
 * signal says.
 */
export type SafeguardingKind = (typeof safeguardingKinds)[number];

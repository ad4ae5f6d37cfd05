/**
 * The shape of a pack: one authority's knowledge, as an education adviser writes it in YAML.
 * Every object is strict, so that a misspelt field is a fault with a name and not a silently lost fact.
 */
export * from './schema/article.ts';
export * from './schema/calendar.ts';
export * from './schema/checklist.ts';
export * from './schema/document.ts';
export * from './schema/editing.ts';
export * from './schema/local.ts';
export * from './schema/offer.ts';
export * from './schema/pack.ts';
export * from './schema/scope.ts';
export * from './schema/standing.ts';
export {
  areas,
  audiences,
  cohorts,
  commitments,
  courseKinds,
  courseLevels,
  statuses,
  tiers,
  type Area,
  type Audience,
  type Cohort,
  type Commitment,
  type CourseKind,
  type CourseLevel,
  type Status,
  type Tier,
} from './schema/vocabulary.ts';

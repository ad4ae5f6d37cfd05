/** The facts that a row's conditions can hang on, in the order in which people are asked for them. */
export const factNames = [
  'status',
  'cohort',
  'year',
  'age',
  'setting',
  'inEducation',
  'course',
  'level',
  'subject',
  'attendance',
  'sen',
  'outOfArea',
] as const;

/** A fact that a row's conditions can hang on. */
export type FactName = (typeof factNames)[number];

/** True, false, or undefined where it turns on something nobody has said. */
export type Held = boolean | undefined;

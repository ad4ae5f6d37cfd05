import type { Facts } from './facts.ts';
import type { Cohort, CourseKind, CourseLevel, Status } from './schema.ts';

/** Facts as people say them, for reasons and for the line that says what an answer was worked out with. */

export const cohortWords: Readonly<Record<Cohort, string>> = {
  'early-years-primary': 'Early years and primary',
  secondary: 'Secondary',
  'post-16': 'Post-16',
};
export const levelWords: Readonly<Record<CourseLevel, string>> = {
  'pre-entry': 'pre-entry',
  entry: 'entry level',
  '1': 'Level 1',
  '2': 'Level 2',
  '3': 'Level 3',
  '4+': 'Level 4 or above',
};
export const courseWords: Readonly<Record<NonNullable<Facts['course']>, string>> = {
  esol: 'ESOL',
  he: 'higher education',
  apprenticeship: 'apprenticeship',
  another: 'another course',
};
export const statusWords: Readonly<Record<Status, string>> = {
  cla: 'looked after',
  plac: 'previously looked after',
  cwsw: 'with a social worker',
  cin: 'child in need',
  cp: 'on a child protection plan',
  'previously-cwsw': 'had a social worker before',
  'disabled-cwsw': 'disabled, with a social worker',
  kinship: 'in kinship care',
  uasc: 'unaccompanied asylum-seeking',
  'care-leaver': 'care leaver',
};
/** Those courses of which an offer speaks. */
export const courseGroups: Readonly<Record<CourseKind, string>> = {
  esol: 'ESOL courses',
  he: 'higher education',
  apprenticeship: 'apprenticeships',
};
/** Those of whom an offer speaks. */
export const statusGroups: Readonly<Record<Status, string>> = {
  cla: 'children looked after',
  plac: 'children previously looked after',
  cwsw: 'children with a social worker',
  cin: 'children in need',
  cp: 'children on a child protection plan',
  'previously-cwsw': 'children who had a social worker before',
  'disabled-cwsw': 'disabled children with a social worker',
  kinship: 'children in kinship care',
  uasc: 'unaccompanied asylum-seeking children',
  'care-leaver': 'care leavers',
};
export const settingWords: Readonly<Record<NonNullable<Facts['setting']>, string>> = {
  nursery: 'at nursery',
  primary: 'at primary school',
  secondary: 'at secondary school',
  'sixth-form': 'at sixth form',
  college: 'at college',
  university: 'at university',
};

/** "Reception", "Year 9", and below Reception "early years". */
export function yearWords(year: number): string {
  if (year < 0) return 'early years';
  return year === 0 ? 'Reception' : `Year ${year}`;
}

/** Joins as people do: "law, medicine or sciences". */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

import type { Facts } from '../knowledge/facts.ts';
import type { CourseKind, CourseLevel, Status } from '../knowledge/schema.ts';
import { cohortNames } from './names.ts';

const levelNames: Readonly<Record<CourseLevel, string>> = {
  'pre-entry': 'pre-entry',
  entry: 'entry level',
  '1': 'Level 1',
  '2': 'Level 2',
  '3': 'Level 3',
  '4+': 'Level 4 or above',
};
const courseNames: Readonly<Record<CourseKind, string>> = {
  esol: 'ESOL',
  he: 'higher education',
  apprenticeship: 'apprenticeship',
};
const statusNames: Readonly<Record<Status, string>> = {
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

/** The facts an answer was worked out with, in words: "Post-16, Level 3". Empty when the question gave none. */
export function factsLine(facts: Facts): string {
  return [
    ...facts.cohorts.map((cohort) => cohortNames[cohort]).slice(0, 2),
    ...(facts.year === undefined ? [] : [facts.year === 0 ? 'Reception' : `Year ${facts.year}`]),
    ...(facts.age === undefined ? [] : [`age ${facts.age}`]),
    ...(facts.course === undefined ? [] : [courseNames[facts.course]]),
    ...(facts.level === undefined ? [] : [levelNames[facts.level]]),
    ...facts.status.map((status) => statusNames[status]),
    ...(facts.inEducation === false ? ['not in education'] : []),
    ...(facts.sen === true ? ['SEN'] : []),
    ...(facts.outOfArea === true ? ['out of area'] : []),
  ].join(', ');
}

import type { Facts } from '../facts.ts';
import { agesIn } from './age-and-year.ts';
import type { FactName } from './fact-names.ts';
import { saidWords } from './reasons.ts';

/** Two facts that cannot both be so, and the two as said: "Year 3 and higher education". */
export interface Contradiction {
  readonly between: readonly [FactName, FactName];
  readonly words: string;
}

/** Children are taught out of their year group, seldom by more than this. Years. */
const outOfYear = 2;
/** Below these ages nobody is on such a course. */
const youngestOn: Readonly<Partial<Record<NonNullable<Facts['course']>, number>>> = {
  he: 16,
  apprenticeship: 15,
};
const youngestAt: Readonly<Partial<Record<NonNullable<Facts['level']>, number>>> = {
  '1': 12,
  '2': 12,
  '3': 15,
  '4+': 16,
};
const youngestIn: Readonly<Record<NonNullable<Facts['setting']>, number>> = {
  nursery: 0, primary: 3, secondary: 9, 'sixth-form': 15, college: 13, university: 16,
}; // prettier-ignore
const oldestIn: Readonly<Record<NonNullable<Facts['setting']>, number>> = {
  nursery: 6, primary: 12, secondary: 20, 'sixth-form': 20, college: Infinity, university: Infinity,
}; // prettier-ignore

/**
 * Two facts of a question that cannot both be so: "Year 3, at university", "NEET, at sixth form". Undefined where
 * everything can be true at once. The bounds are wide, for what is rare is not impossible.
 */
export function contradictionIn(facts: Facts): Contradiction | undefined {
  const between = clashIn(facts);
  if (between === undefined) return undefined;
  return { between, words: between.map((fact) => saidWords(facts, fact)).join(' and ') };
}

function clashIn(facts: Facts): Contradiction['between'] | undefined {
  const { age, year, level, course, setting, status } = facts;
  const old: FactName = age === undefined ? 'year' : 'age';
  const oldest = oldestOf(facts);
  const tooYoung = (from: number | undefined): boolean => from !== undefined && oldest < from;
  if (age !== undefined && year !== undefined && !ageFits(age, year)) return ['year', 'age'];
  if (course !== undefined && tooYoung(youngestOn[course])) return [old, 'course'];
  if (level !== undefined && tooYoung(youngestAt[level])) return [old, 'level'];
  if (setting !== undefined && (tooYoung(youngestIn[setting]) || youngestOf(facts) > oldestIn[setting]))
    return [old, 'setting'];
  if (status.includes('care-leaver') && oldest < 15) return [old, 'status'];
  return facts.inEducation === false && setting !== undefined ? ['inEducation', 'setting'] : undefined;
}

/** The oldest that the child can be by what was said; beyond any limit where nothing was. */
function oldestOf({ age, year }: Facts): number {
  return age ?? (year === undefined ? Infinity : agesIn(year).to);
}

function youngestOf({ age, year }: Facts): number {
  return age ?? (year === undefined ? -Infinity : agesIn(year).from);
}

function ageFits(age: number, year: number): boolean {
  const ages = agesIn(year);
  // Past school people are older than their year on any course.
  return age >= ages.from - outOfYear && age <= (year >= 12 ? Infinity : ages.to + outOfYear);
}

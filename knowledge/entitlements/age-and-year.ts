import type { Facts } from '../facts.ts';
import type { Cohort } from '../schema.ts';
import { anySpan, common, type Span } from './span.ts';

/** The school years of each cohort; early years count as below Reception. */
const yearsOf: Readonly<Record<Cohort, Span>> = {
  'early-years-primary': { from: -2, to: 6 },
  secondary: { from: 7, to: 11 },
  'post-16': { from: 12, to: Infinity },
};
const agesOf: Readonly<Record<Cohort, Span>> = {
  'early-years-primary': { from: 0, to: 11 },
  secondary: { from: 11, to: 16 },
  'post-16': { from: 16, to: Infinity },
};
/** Year 14 is everybody past sixth form, whatever their age. */
const lastYear = 14;
const pastSchool: Span = { from: lastYear, to: Infinity };

/**
 * The school years a child can be in. A year that was said is the year; else it follows from the age (Year 9 is 13 to
 * 14), the cohort, and from higher education, which comes after Year 13.
 */
export function possibleYears(facts: Facts): Span {
  if (facts.year !== undefined) {
    return { from: facts.year, to: facts.year >= lastYear ? Infinity : facts.year };
  }
  let possible = cohortSpan(facts, yearsOf);
  if (facts.course === 'he') possible = narrowed(possible, pastSchool);
  return facts.age === undefined ? possible : narrowed(possible, yearsAt(facts.age));
}

/** The ages a child can have: as said, else as follows from the school year and the cohort. */
export function possibleAges(facts: Facts): Span {
  if (facts.age !== undefined) return { from: facts.age, to: facts.age };
  let possible = cohortSpan(facts, agesOf);
  if (facts.year !== undefined) possible = narrowed(possible, agesIn(facts.year));
  return facts.status.includes('care-leaver') ? narrowed(possible, agesOf['post-16']) : possible;
}

/** The years somebody of an age can be in: a year group spans two ages. */
function yearsAt(age: number): Span {
  return { from: age - 5, to: age - 4 >= lastYear ? Infinity : age - 4 };
}

/** The ages in a school year, by the September in which it begins. */
export function agesIn(year: number): Span {
  return { from: year + 4, to: year >= lastYear ? Infinity : year + 5 };
}

function cohortSpan({ cohorts }: Facts, of: Readonly<Record<Cohort, Span>>): Span {
  const [only, ...others] = cohorts;
  if (only === undefined) return anySpan;
  return others.reduce((span, cohort) => widened(span, of[cohort]), of[only]);
}

function widened(one: Span, other: Span): Span {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** Each further span counts only where it agrees with those before it: facts that clash prove nothing. */
function narrowed(possible: Span, span: Span): Span {
  return common(possible, span) ?? possible;
}

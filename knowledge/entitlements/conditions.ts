import type { Facts } from '../facts.ts';
import type { Cohort, CourseKind, Entitlement } from '../schema.ts';
import { possibleAges, possibleYears } from './age-and-year.ts';
import type { FactName, Held } from './fact-names.ts';
import { liesIn, spanOf } from './span.ts';
import { isOneOf } from './status.ts';

/** One condition of a row: the fact it is about, and whether what is known of a child meets it. */
export interface Condition {
  readonly fact: FactName;
  readonly holds: (facts: Facts) => Held;
}

/** Every condition that a row sets. A condition the row does not set is not among them. Pure. */
export function conditionsOf(row: Entitlement): readonly Condition[] {
  const before = known.get(row);
  if (before !== undefined) return before;
  const found = readConditions(row);
  known.set(row, found);
  return found;
}

/** A row never changes, and every row of every likely topic is weighed for every question. */
const known = new WeakMap<Entitlement, readonly Condition[]>();

function readConditions({ cohort, when }: Entitlement): readonly Condition[] {
  const { level, course, courseNot, year, age, status } = when;
  const { inEducation: study, sen, outOfArea, subject, attendance } = when;
  const found: Condition[] = [{ fact: 'cohort', holds: (facts) => cohortHolds(cohort, facts) }];
  const add = (fact: FactName, holds: Condition['holds']): void => void found.push({ fact, holds });
  if (level !== undefined)
    add('level', (facts) =>
      onCourse(
        facts,
        heldBy(levelOf(facts), (is) => level.includes(is)),
      ),
    );
  if (course !== undefined)
    add('course', (facts) =>
      onCourse(
        facts,
        heldBy(facts.course, (is) => is !== 'another' && course.includes(is)),
      ),
    );
  if (courseNot !== undefined) add('course', (facts) => isNoCourseOf(courseNot, facts));
  if (year !== undefined) {
    const wanted = spanOf(year);
    add('year', (facts) => liesIn(possibleYears(facts), wanted));
  }
  if (age !== undefined) {
    const wanted = spanOf(age);
    add('age', (facts) => liesIn(possibleAges(facts), wanted));
  }
  if (status !== undefined) add('status', (facts) => isOneOf(status, facts));
  if (study !== undefined) add('inEducation', (facts) => heldBy(inEducation(facts), (is) => is === study));
  if (sen !== undefined) add('sen', (facts) => heldBy(facts.sen, (is) => is === sen));
  if (outOfArea !== undefined) add('outOfArea', (facts) => heldBy(facts.outOfArea, (is) => is === outOfArea));
  if (subject !== undefined) add('subject', (facts) => heldBy(facts.subject, (is) => subject.includes(is)));
  if (attendance !== undefined) {
    const wanted = spanOf(attendance);
    add('attendance', (facts) => heldBy(facts.attendance, (is) => liesIn({ from: is, to: is }, wanted)));
  }
  return found;
}

/** A university course is Level 4 or above without anybody saying so. */
function levelOf({ level, course }: Facts): Facts['level'] {
  return level ?? (course === 'he' ? '4+' : undefined);
}

/** Whoever is below Level 4, in sixth form or at college, or younger than Year 14 is not in higher education. */
function isNoCourseOf(kinds: readonly CourseKind[], facts: Facts): Held {
  const { course, level, setting } = facts;
  if (course !== undefined) return course === 'another' || !kinds.includes(course);
  const notHigher =
    (level !== undefined && level !== '4+') ||
    (setting !== undefined && setting !== 'university') ||
    possibleYears(facts).to < 14;
  return notHigher && kinds.every((kind) => kind === 'he') ? true : undefined;
}

/** Whoever is on a course is in education, unless it is said that they are not. */
function inEducation({ inEducation: said, level, course, setting }: Facts): boolean | undefined {
  return said ?? (level !== undefined || course !== undefined || setting !== undefined ? true : undefined);
}

function cohortHolds(cohort: Cohort, facts: Facts): Held {
  if (facts.cohorts.length === 0) return undefined;
  if (!facts.cohorts.includes(cohort)) return false;
  return facts.cohorts.length === 1 ? true : undefined;
}

/** What is for a course is not for somebody who is on none. */
function onCourse(facts: Facts, held: Held): Held {
  return facts.inEducation === false ? false : held;
}

function heldBy<T>(fact: T | undefined, holds: (fact: T) => Held): Held {
  return fact === undefined ? undefined : holds(fact);
}

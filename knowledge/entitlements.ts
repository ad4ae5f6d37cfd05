import type { Facts } from './facts.ts';
import type { Cohort, Entitlement, Topic, When } from './schema.ts';

/** What the known facts make of one row: it holds, it does not, or it turns on something nobody has said. */
export type Outcome = 'applies' | 'excluded' | 'depends';

/** A fact that a row's conditions can hang on. */
export type FactName =
  'cohort' | 'level' | 'course' | 'year' | 'age' | 'status' | 'inEducation' | 'sen' | 'outOfArea' | 'subject';

/** Weighs one row of an offer against the facts. Pure; an unknown fact never excludes a row. */
export function outcomeOf(row: Entitlement, facts: Facts): Outcome {
  const conditions = conditionsOf(row, facts).map(([, held]) => held);
  if (conditions.includes(false)) return 'excluded';
  return conditions.includes(undefined) ? 'depends' : 'applies';
}

/** The facts nobody has said that a row turns on. */
export function hangsOn(row: Entitlement, facts: Facts): readonly FactName[] {
  return conditionsOf(row, facts).flatMap(([fact, held]) => (held === undefined ? [fact] : []));
}

/** The rows of a topic that the facts leave standing, in the pack's order. */
export function rowsFor(topic: Topic, facts: Facts): readonly Entitlement[] {
  return topic.entitlements.filter((row) => outcomeOf(row, facts) !== 'excluded');
}

/** The cohorts a set of rows belongs to, each once. */
export function cohortsOf(rows: readonly Entitlement[]): readonly Cohort[] {
  return [...new Set(rows.map((row) => row.cohort))];
}

/** True, false, or undefined where the question does not say. */
type Held = boolean | undefined;

function cohortHolds(cohort: Cohort, facts: Facts): Held {
  if (facts.cohorts.length === 0) return undefined;
  if (!facts.cohorts.includes(cohort)) return false;
  return facts.cohorts.length === 1 ? true : undefined;
}

function conditionsOf(row: Entitlement, facts: Facts): readonly (readonly [FactName, Held])[] {
  const { when } = row;
  return [
    ['cohort', cohortHolds(row.cohort, facts)],
    [
      'level',
      when.level === undefined ||
        onCourse(
          facts,
          heldBy(facts.level, (level) => when.level?.includes(level) === true),
        ),
    ],
    [
      'course',
      when.course === undefined ||
        onCourse(
          facts,
          heldBy(facts.course, (course) => when.course?.includes(course) === true),
        ),
    ],
    ['year', when.year === undefined || yearHolds(when.year, facts)],
    ['age', when.age === undefined || within(when.age, facts.age)],
    ['status', statusHolds(when, facts)],
    [
      'inEducation',
      when.inEducation === undefined || heldBy(facts.inEducation, (is) => is === when.inEducation),
    ],
    ['sen', when.sen === undefined || heldBy(facts.sen, (is) => is === when.sen)],
    ['outOfArea', when.outOfArea === undefined || heldBy(facts.outOfArea, (is) => is === when.outOfArea)],
    [
      'subject',
      when.subject === undefined ||
        heldBy(facts.subject, (subject) => when.subject?.includes(subject) === true),
    ],
  ];
}

/** What is for a course is not for somebody who is on none. */
function onCourse(facts: Facts, held: Held): Held {
  return facts.inEducation === false ? false : held;
}

/** A status that is not mentioned may still be true: nobody lists all that a child is. */
function statusHolds({ status }: When, facts: Facts): Held {
  return status === undefined || status.some((each) => facts.status.includes(each)) ? true : undefined;
}

/** The school years of each cohort; early years count as below Reception. */
const yearsOf: Readonly<Record<Cohort, readonly [number, number]>> = {
  'early-years-primary': [-2, 6],
  secondary: [7, 11],
  'post-16': [12, Infinity],
};

/** A year nobody said may still follow from the cohort: whoever is post-16 is in Year 12 or above. */
function yearHolds(range: Range, facts: Facts): Held {
  const [cohort, ...others] = facts.cohorts;
  if (facts.year !== undefined || cohort === undefined || others.length > 0) return within(range, facts.year);
  const [first, last] = yearsOf[cohort];
  const from = range.from ?? -Infinity;
  const to = range.to ?? Infinity;
  if (first >= from && last <= to) return true;
  return last < from || first > to ? false : undefined;
}

interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function heldBy<T>(fact: T | undefined, holds: (fact: T) => boolean): Held {
  return fact === undefined ? undefined : holds(fact);
}

function within(range: Range, fact: number | undefined): Held {
  return heldBy(fact, (value) => value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity));
}

import {
  cohortWords,
  courseGroups,
  courseWords,
  either,
  levelWords,
  settingWords,
  statusGroups,
  statusWords,
  yearWords,
} from '../fact-words.ts';
import type { Facts } from '../facts.ts';
import type { Entitlement, Status } from '../schema.ts';
import type { FactName } from './fact-names.ts';
import type { Weighed } from './weigh.ts';

/** What each fact is called when an answer turns on it. */
export const factAsks: Readonly<Record<FactName, string>> = {
  status: 'what the child is to social care',
  cohort: 'the age group',
  year: 'the school year',
  age: 'the age',
  setting: 'where they learn',
  inEducation: 'whether they are in education',
  course: 'the kind of course',
  level: 'the level of the course',
  subject: 'the subject',
  attendance: 'the attendance',
  sen: 'whether they have SEN',
  outOfArea: 'whether they live out of area',
};

/**
 * Why a row comes to what it does, in words: the document's own refusal, whom the row is for and what this child is
 * instead, what it turns on, or the conditions that come with a yes. Empty for a yes without any.
 */
export function reasonOf(weighed: Weighed, facts: Facts, covers: readonly Status[] = []): string {
  const { row, outcome, against, on } = weighed;
  if (against.length > 0) {
    const wanted = against.map((fact) => wantedWords(row, fact, covers));
    const said = against.map((fact) => saidWords(facts, fact)).filter((each) => each !== '');
    return `It is for ${wanted.join(', ')}${said.length === 0 ? '' : `; this is ${said.join(', ')}`}.`;
  }
  if (outcome === 'depends') {
    return `Depends on ${on.map((fact) => `${factAsks[fact]} (${wantedWords(row, fact, covers)})`).join(', and on ')}.`;
  }
  if (outcome === 'no') return row.answer;
  return row.conditions.length === 0 ? '' : `${row.conditions.join('; ')}.`;
}

/** Whom a row is for, as far as one fact goes: "Level 2", "up to age 18". */
export function wantedWords(row: Entitlement, fact: FactName, covers: readonly Status[] = []): string {
  const { when } = row;
  switch (fact) {
    case 'cohort':
      return cohortWords[row.cohort];
    case 'status':
      return either((when.status ?? covers).map((status) => statusGroups[status]));
    case 'level':
      return either((when.level ?? []).map((level) => levelWords[level]));
    case 'course':
      return when.course === undefined
        ? `any course but ${either((when.courseNot ?? []).map((course) => courseGroups[course]))}`
        : either(when.course.map((course) => courseGroups[course]));
    case 'subject':
      return either(when.subject ?? []);
    case 'year':
      return rangeWords(when.year ?? {}, yearWords, (from, to) => `${yearWords(from)} to ${yearWords(to)}`);
    case 'age':
      return rangeWords(
        when.age ?? {},
        (age) => `age ${age}`,
        (from, to) => `ages ${from} to ${to}`,
      );
    case 'attendance':
      return rangeWords(
        when.attendance ?? {},
        (is) => `${is}% attendance`,
        (from, to) => `${from}% to ${to}% attendance`,
      );
    case 'inEducation':
      return when.inEducation === false ? 'those not in education' : 'those in education';
    case 'sen':
      return when.sen === false ? 'those without SEN' : 'those with SEN';
    case 'outOfArea':
      return when.outOfArea === false ? 'those living in the area' : 'those living out of area';
    case 'setting':
      return '';
  }
}

/** What a question says of one fact; empty where it says nothing. */
export function saidWords(facts: Facts, fact: FactName): string {
  switch (fact) {
    case 'cohort':
      return facts.cohorts.map((cohort) => cohortWords[cohort]).join(' or ');
    case 'status':
      return facts.status.map((status) => statusWords[status]).join(', ');
    case 'level':
      return facts.level === undefined ? '' : levelWords[facts.level];
    case 'course':
      return facts.course === undefined ? '' : courseWords[facts.course];
    case 'subject':
      return facts.subject === undefined ? '' : subjectWords(facts.subject);
    case 'year':
      return facts.year === undefined ? saidWords(facts, 'age') : yearWords(facts.year);
    case 'age':
      return facts.age === undefined ? '' : `age ${facts.age}`;
    case 'attendance':
      return facts.attendance === undefined ? '' : `${facts.attendance}% attendance`;
    case 'inEducation':
      return facts.inEducation === false ? 'not in education' : 'in education';
    case 'sen':
      return facts.sen === undefined ? '' : facts.sen ? 'SEN' : 'no SEN';
    case 'outOfArea':
      return facts.outOfArea === undefined ? '' : facts.outOfArea ? 'out of area' : 'in the area';
    case 'setting':
      return facts.setting === undefined ? '' : settingWords[facts.setting];
  }
}

/** `another` is every subject that an offer does not name. */
export function subjectWords(subject: string): string {
  return subject === 'another' ? 'another subject' : subject;
}

function rangeWords(
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
  one: (value: number) => string,
  both: (from: number, to: number) => string,
): string {
  if (from !== undefined && to !== undefined) return both(from, to);
  if (from !== undefined) return `${one(from)} or above`;
  return to === undefined ? 'any' : `up to ${one(to)}`;
}

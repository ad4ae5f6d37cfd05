import { z } from 'zod';
import { ageIn } from './age-facts.ts';
import { courseIn, levelIn, subjectIn } from './course-facts.ts';
import { attendanceIn, inEducationIn, settingIn, yearIn } from './education-facts.ts';
import { cohorts, courseKinds, courseLevels, statuses, type Cohort } from './schema.ts';
import { statusesIn } from './status-facts.ts';

/** Where somebody goes to learn, said in so many words. */
export const settings = ['nursery', 'primary', 'secondary', 'sixth-form', 'college', 'university'] as const;

/** What a question says about the child or young person. What it does not say is not guessed. */
export const factsSchema = z.object({
  /** The cohorts that are possible; empty when nothing is known. Ages 11 and 16 fall in two. */
  cohorts: z.array(z.enum(cohorts)).readonly(),
  /** Years of age completed: a birthday ahead is not yet that age. */
  age: z.int().exactOptional(),
  /** School year; Reception is 0, Year 12 and above are post-16. */
  year: z.int().exactOptional(),
  level: z.enum(courseLevels).exactOptional(),
  /** `another` is a course that is none of the kinds an offer singles out. */
  course: z.enum([...courseKinds, 'another']).exactOptional(),
  /** A subject that an offer names a sum for, as the offer writes it. */
  subject: z.string().exactOptional(),
  status: z.array(z.enum(statuses)).readonly(),
  /** True when the statuses are all that the child is: picked from a list, not only mentioned. */
  statusIsAll: z.boolean().exactOptional(),
  inEducation: z.boolean().exactOptional(),
  setting: z.enum(settings).exactOptional(),
  /** Per cent, 0 to 100. */
  attendance: z.number().min(0).max(100).exactOptional(),
  sen: z.boolean().exactOptional(),
  outOfArea: z.boolean().exactOptional(),
});

/** The facts of one question. */
export type Facts = Readonly<z.infer<typeof factsSchema>>;

/** Nothing is known of the child. */
export const noFacts: Facts = { cohorts: [], status: [] };

/**
 * Reads the facts in a question: "17, level 2 motor vehicle, attendance 60%", "y4", "uni, law", "ESOL entry, just
 * arrived", "adopted". Pure. A fact the words do not give is left out.
 */
export function factsIn(question: string): Facts {
  const text = question.toLowerCase().replaceAll('’', "'");
  const has = (pattern: RegExp): boolean => pattern.test(text);
  const year = yearIn(text);
  const age = ageIn(text);
  const course = courseIn(has);
  const level = levelIn(text, course);
  const status = statusesIn(has);
  const facts: { -readonly [Name in keyof Facts]: Facts[Name] } = {
    cohorts: cohortsIn(has, { year, age, level, course, status }),
    status,
  };
  if (age !== undefined) facts.age = age;
  if (year !== undefined) facts.year = year;
  if (level !== undefined) facts.level = level;
  if (course !== undefined) facts.course = course;
  const subject = subjectIn(text);
  if (subject !== undefined) facts.subject = subject;
  const inEducation = inEducationIn(has, level, course);
  if (inEducation !== undefined) facts.inEducation = inEducation;
  const setting = settingIn(has);
  if (setting !== undefined) facts.setting = setting;
  const attendance = attendanceIn(text);
  if (attendance !== undefined) facts.attendance = attendance;
  const sen = senIn(has);
  if (sen !== undefined) facts.sen = sen;
  if (has(outOfArea)) facts.outOfArea = true;
  return facts;
}

const outOfArea =
  /\bout of (area|borough|county|authority|slough)\b|\boob\b|\bplaced (far|away|outside)\b|\b(lives?|living|placed) (in )?(another|a different) (borough|county|council|authority|area)\b/;

function senIn(has: (pattern: RegExp) => boolean): boolean | undefined {
  if (has(/\b(no|not|without|hasn't got|doesn't have)( any| known| identified)? (sen|send|special needs)\b/))
    return false;
  return has(/\b(sen|send|ehcp|ehc plan|special needs|special school|specialist)\b/) ? true : undefined;
}

/** The facts that say which cohort a child is in. */
type AgeGroup = {
  readonly [Name in 'year' | 'age' | 'level' | 'course']?: Facts[Name] | undefined;
} & Pick<Facts, 'status'>;

/** The cohorts that follow from the other facts; empty where none does. */
export function cohortsOfFacts({ year, age, level, course, status }: AgeGroup): readonly Cohort[] {
  if (year !== undefined) return [year <= 6 ? 'early-years-primary' : year <= 11 ? 'secondary' : 'post-16'];
  if (age !== undefined && age !== 11 && age !== 16) {
    return [age <= 10 ? 'early-years-primary' : age <= 15 ? 'secondary' : 'post-16'];
  }
  if (level !== undefined || course !== undefined || status.includes('care-leaver')) return ['post-16'];
  if (age === 11) return ['early-years-primary', 'secondary'];
  return age === 16 ? ['secondary', 'post-16'] : [];
}

const primaryWords =
  /\b(primary|infants?|juniors?|nursery|early years|eyfs|ks1|ks2|key stage (1|2|one|two)|pre-?school)\b/;
const post16Words =
  /\b(post[- ]?16|post[- ]?18|sixth[- ]?form(er|ers)?|6th[- ]?form(er|ers)?|college|fe|neets?|16[- ]?(to|-|–)[- ]?18|btec|t[- ]levels?)\b/;
const secondaryWords = /\b(secondary|ks3|ks4|key stage (3|4|three|four)|gcses?|high school|comp)\b/;

function cohortsIn(has: (pattern: RegExp) => boolean, group: AgeGroup): readonly Cohort[] {
  const { year, age } = group;
  const follows = cohortsOfFacts(group);
  if (year !== undefined || (age !== undefined && age !== 11 && age !== 16)) return follows;
  if (has(primaryWords)) return ['early-years-primary'];
  if (follows.length === 1 || has(post16Words)) return ['post-16'];
  return has(secondaryWords) ? ['secondary'] : follows;
}

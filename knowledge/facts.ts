import { z } from 'zod';
import { courseIn, levelIn, subjectIn } from './course-facts.ts';
import { numberWords } from './number-words.ts';
import {
  cohorts,
  courseKinds,
  courseLevels,
  statuses,
  type Cohort,
  type CourseKind,
  type CourseLevel,
  type Status,
} from './schema.ts';

/** What a question says about the child or young person. What it does not say is not guessed. */
export const factsSchema = z.object({
  /** The cohorts that are possible; empty when nothing is known. Ages 11 and 16 fall in two. */
  cohorts: z.array(z.enum(cohorts)).readonly(),
  /** Years of age. */
  age: z.int().exactOptional(),
  /** School year; Reception is 0, Year 12 and above are post-16. */
  year: z.int().exactOptional(),
  level: z.enum(courseLevels).exactOptional(),
  course: z.enum(courseKinds).exactOptional(),
  /** A subject that an offer names a sum for, as the offer writes it. */
  subject: z.string().exactOptional(),
  status: z.array(z.enum(statuses)).readonly(),
  inEducation: z.boolean().exactOptional(),
  sen: z.boolean().exactOptional(),
  outOfArea: z.boolean().exactOptional(),
});

/** The facts of one question. */
export type Facts = Readonly<z.infer<typeof factsSchema>>;

const yearPattern =
  /\b(?:y|yr|yrs|year|years|yeargroup|year group)\s?-?(\d{1,2})\b(?!\s*(?:weeks?|months?|hours?))/;
const agePatterns = [
  /\b(\d{1,2})\s?-?\s?(?:y\s?\/?\s?o\b|yrs?\s?-?old|years?\s?-?old|year\s?-?olds?|yr\s?-?olds?)/,
  /\b(?:aged?|turned|turning|is|hes|shes|he's|she's|theyre|they're|now|just)\s+(?:nearly\s|almost\s|just\s|now\s|turned\s)?(\d{1,2})\b(?!\s*(?:%|hours?|hrs?|weeks?|days?|months?|quid|pounds?|of|st|nd|rd|th|x|times))/,
  /(?:^|,\s?)(\d{1,2}),/,
  // A bare 16 to 25 is mostly an age, unless it is something's number, an amount, a limit or a day.
  /(?<![£\d.:/+-])(?<!\b(?:level|lvl|l|year|yrs?|y|section|s|ks|stage|post|over|under|until|up to|to|than|least|most|from|the|no|number|within|after|every|about|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sept?) ?-?)\b(1[6-9]|2[0-5])\b(?!\s*(?:[%:/+.-]|st\b|nd\b|rd\b|th\b|hours?|hrs?|weeks?|wks?|days?|school|working|months?|mins?|minutes|times|x\b|quid|pounds?|k\b|p\b|miles?|pupils|kids|children|students|young|learners|of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
] as const;
const wordAgePattern = new RegExp(`\\b(${Object.keys(numberWords).join('|')})[- ]years?[- ]olds?\\b`);

/**
 * Reads the facts in a question: "17, level 2 motor vehicle", "y4", "uni, law", "ESOL entry, just arrived", "adopted".
 * Pure. A fact the words do not give is left out.
 */
export function factsIn(question: string): Facts {
  const text = question.toLowerCase().replaceAll('’', "'");
  const has = (pattern: RegExp): boolean => pattern.test(text);
  const year = yearIn(text);
  const age = ageIn(text);
  const course = courseIn(has);
  const level = levelIn(text, course);
  const status = statusesIn(has);
  const inEducation = inEducationIn(has, level, course);
  return {
    cohorts: cohortsFrom({ has, year, age, level, course, status }),
    status,
    ...(age === undefined ? {} : { age }),
    ...(year === undefined ? {} : { year }),
    ...(level === undefined ? {} : { level }),
    ...(course === undefined ? {} : { course }),
    ...subjectIn(text),
    ...(inEducation === undefined ? {} : { inEducation }),
    ...(has(/\b(sen|send|ehcp|ehc plan|special needs|special school|specialist)\b/) ? { sen: true } : {}),
    ...(has(/\bout of (area|borough|county|authority|slough)\b|\boob\b|\bplaced (far|away|outside)\b/)
      ? { outOfArea: true }
      : {}),
  };
}

function yearIn(text: string): number | undefined {
  if (/\b(reception|yr r|year r)\b/.test(text)) return 0;
  const found = yearPattern.exec(text);
  const year = found === null ? Number.NaN : Number(found[1]);
  return year >= 1 && year <= 14 ? year : undefined;
}

function ageIn(text: string): number | undefined {
  const word = wordAgePattern.exec(text)?.[1];
  const found = agePatterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
  const age = word === undefined ? Number(found ?? Number.NaN) : (numberWords[word] ?? Number.NaN);
  return age >= 2 && age <= 30 ? age : undefined;
}

function statusesIn(has: (pattern: RegExp) => boolean): readonly Status[] {
  const found: Status[] = [];
  if (
    has(
      /\b(plac|pla|adopted|adopters?|adoptive|previously (looked after|in care|cla|lac)|sgo|special guardian\w*)\b/,
    )
  ) {
    found.push('plac');
  } else if (has(/\b(cla|lac|looked[- ]after|in care|foster\w*|care experienced)\b/)) {
    found.push('cla');
  }
  if (
    has(
      /\b(cwsw|cin|child in need|cp plan|cp kids?|child protection|on a (cp|cin|protection) plan|with a social worker)\b/,
    )
  ) {
    found.push('cwsw');
  }
  if (has(/\b(uasc|unaccompanied|asylum)\b/)) found.push('uasc');
  if (has(/\bcare[- ]leavers?\b/)) found.push('care-leaver');
  return found;
}

function inEducationIn(
  has: (pattern: RegExp) => boolean,
  level: CourseLevel | undefined,
  course: CourseKind | undefined,
): boolean | undefined {
  if (
    has(
      /\bneets?\b|\b(not|isnt|isn't|aint|ain't|no longer) (in|at|accessing) (education|college|school|a course)\b/,
    ) ||
    has(
      /\b(no|without a|not got a|aint got a|ain't got a|hasnt got a|hasn't got a) (college|school|course)( place)?\b/,
    ) ||
    has(/\b(dropped out|left college|not (yet )?(enrolled|started)|waiting for a (college|school) place)\b/)
  ) {
    return false;
  }
  return level !== undefined ||
    course !== undefined ||
    has(/\b(at|in|to) (college|sixth form|6th form|uni)\b/)
    ? true
    : undefined;
}

function cohortsFrom(facts: {
  has: (pattern: RegExp) => boolean;
  year: number | undefined;
  age: number | undefined;
  level: CourseLevel | undefined;
  course: CourseKind | undefined;
  status: readonly Status[];
}): readonly Cohort[] {
  const { has, year, age, level, course } = facts;
  if (year !== undefined) return [year <= 6 ? 'early-years-primary' : year <= 11 ? 'secondary' : 'post-16'];
  if (age !== undefined && age !== 11 && age !== 16) {
    return [age <= 10 ? 'early-years-primary' : age <= 15 ? 'secondary' : 'post-16'];
  }
  if (
    has(
      /\b(primary|infants?|juniors?|nursery|early years|eyfs|ks1|ks2|key stage (1|2|one|two)|pre-?school)\b/,
    )
  ) {
    return ['early-years-primary'];
  }
  if (
    level !== undefined ||
    course !== undefined ||
    facts.status.includes('care-leaver') ||
    has(
      /\b(post[- ]?16|post[- ]?18|sixth[- ]?form(er|ers)?|6th[- ]?form(er|ers)?|college|fe|neets?|16[- ]?(to|-|–)[- ]?18|btec|t[- ]levels?)\b/,
    )
  ) {
    return ['post-16'];
  }
  if (has(/\b(secondary|ks3|ks4|key stage (3|4|three|four)|gcses?|high school|comp)\b/)) return ['secondary'];
  if (age === 11) return ['early-years-primary', 'secondary'];
  return age === 16 ? ['secondary', 'post-16'] : [];
}

import { z } from 'zod';
import type { FactName } from '../knowledge/entitlements/fact-names.ts';
import { cohortsOfFacts, factsSchema, type Facts } from '../knowledge/facts.ts';
import { cohorts, statuses, type Status } from '../knowledge/schema.ts';

/** What stands for "nobody has said" in a list. */
export const notKnown = 'unknown';

/** What a list or a box of a card sends; one that is not on the card sends nothing. */
const field = z
  .union([z.string().max(60), z.number().transform(String)])
  .optional()
  .catch(undefined);

/** The inputs in which facts are filled in. They arrive merged into a button's data, so no other field is named so. */
export const factFields = {
  factStatus: field,
  factStage: field,
  factAge: field,
  factEducation: field,
  factCourse: field,
  factLevel: field,
  factSubject: field,
  factAttendance: field,
  factSen: field,
  factArea: field,
};

/** The name of one of those inputs. */
export type FactField = keyof typeof factFields;

/** What was filled in. A field that was not asked is left out. */
export type FilledIn = Readonly<Partial<Record<FactField, string | undefined>>>;

/** The input in which each fact is filled in. */
export const fieldOf: Readonly<Record<FactName, FactField>> = {
  status: 'factStatus',
  cohort: 'factStage',
  year: 'factStage',
  age: 'factAge',
  setting: 'factEducation',
  inEducation: 'factEducation',
  course: 'factCourse',
  level: 'factLevel',
  subject: 'factSubject',
  attendance: 'factAttendance',
  sen: 'factSen',
  outOfArea: 'factArea',
};

/** Several statuses in one choice: `cla+uasc`. */
export function statusValue(status: readonly Status[]): string {
  return status.length === 0 ? notKnown : statuses.filter((each) => status.includes(each)).join('+');
}

/** The value that stands for the age group or school year that is known. */
export function stageValue({ year, cohorts: possible }: Facts): string {
  if (year !== undefined) return `year-${year}`;
  const [cohort, ...others] = possible;
  return cohort === undefined || others.length > 0 ? notKnown : cohort;
}

/**
 * The facts as filled in, laid over those before. A field that was asked and left open takes the fact away; one that
 * was not asked leaves it. What cannot be read counts as left open.
 */
export function factsFilledIn(filled: FilledIn, before: Facts): Facts {
  const { setting: _, ...kept } = before;
  const facts = Object.fromEntries(
    Object.entries({
      ...kept,
      ...stageIn(filled, before),
      ...statusIn(filled, before),
      ...plainIn(filled),
    }).filter(([, value]) => value !== undefined),
  );
  const read = factsSchema.parse(facts);
  return { ...read, cohorts: read.cohorts.length === 1 ? read.cohorts : cohortsOfFacts(read) };
}

function stageIn({ factStage, factAge }: FilledIn, before: Facts): Record<string, unknown> {
  const age = factAge === undefined ? {} : { age: numberIn(factAge, 0, 30) };
  // An age that was corrected gives the age group anew, unless that is filled in too.
  const stage = factStage ?? (factAge === undefined ? undefined : notKnown);
  if (stage === undefined) return age;
  const year = /^year-(\d{1,2})$/.exec(stage)?.[1];
  const cohort = cohorts.find((each) => each === stage);
  const kept =
    factStage === undefined && before.year !== undefined ? { year: before.year } : { year: undefined };
  return {
    ...age,
    ...(year === undefined ? kept : { year: Number(year) }),
    cohorts: cohort === undefined ? [] : [cohort],
  };
}

function statusIn({ factStatus }: FilledIn, before: Facts): Record<string, unknown> {
  if (factStatus === undefined) return {};
  const picked = statuses.filter((status) => factStatus.split('+').includes(status));
  // What was said may be more exact than what the list offers for it, and stands while nobody picks otherwise.
  const said = factStatus === statusChoiceFor(before.status) ? before.status : picked;
  // Whoever came alone is in care or has left it, and that is still to be said.
  const isAll = said.length > 0 && statusValue(said) !== 'uasc';
  return { status: said, statusIsAll: isAll ? true : undefined };
}

/** The choice of the list that stands for what was said: a plan of any kind is "with a social worker". */
export function statusChoiceFor(status: readonly Status[]): string {
  const plan =
    status.length > 0 && status.every((each) => ['cwsw', 'cin', 'cp', 'disabled-cwsw'].includes(each));
  if (plan) return 'cwsw';
  return statusValue(status);
}

function plainIn(filled: FilledIn): Record<string, unknown> {
  const yesOrNo = (value: string): boolean | undefined =>
    value === 'yes' ? true : value === 'no' ? false : undefined;
  // The list offers words only; whatever else arrives was put there by hand, and would be drawn on the card.
  const given = (value: string): string | undefined =>
    value !== notKnown && /^[\p{L}\p{N} ,'’&-]+$/u.test(value) ? value : undefined;
  const readers: Readonly<Record<string, [string | undefined, (value: string) => unknown]>> = {
    inEducation: [filled.factEducation, yesOrNo],
    course: [filled.factCourse, (value) => factsSchema.shape.course.safeParse(value).data],
    level: [filled.factLevel, (value) => factsSchema.shape.level.safeParse(value).data],
    subject: [filled.factSubject, given],
    attendance: [filled.factAttendance, (value) => numberIn(value, 0, 100)],
    sen: [filled.factSen, yesOrNo],
    outOfArea: [filled.factArea, yesOrNo],
  };
  return Object.fromEntries(
    Object.entries(readers).flatMap(([fact, [value, read]]) =>
      value === undefined ? [] : [[fact, read(value)]],
    ),
  );
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const number = Number.parseFloat(text);
  return number >= least && number <= most ? Math.floor(number) : undefined;
}

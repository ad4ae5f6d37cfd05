import { ChoiceSetInput, TextInput, type CardElement } from '@microsoft/teams.cards';
import type { FactName } from '../knowledge/entitlements/fact-names.ts';
import { courseWords, levelWords, yearWords } from '../knowledge/fact-words.ts';
import type { Facts } from '../knowledge/facts.ts';
import { cohorts, courseLevels, type Cohort, type Entitlement } from '../knowledge/schema.ts';
import { fieldOf, notKnown, stageValue, statusChoiceFor, type FactField } from './fact-fields.ts';
import { cohortNames } from './names.ts';

type Choice = readonly [value: string, title: string];

/** What a child can be to social care, as people tell them apart. */
const statusChoices: readonly Choice[] = [
  ['cla', 'Looked after (CLA)'],
  ['cla+uasc', 'Looked after, arrived unaccompanied (UASC)'],
  ['care-leaver', 'Care leaver'],
  ['uasc+care-leaver', 'Care leaver, arrived unaccompanied'],
  ['uasc', 'Arrived unaccompanied, in care or not is not known'],
  ['plac', 'Previously looked after: adopted, SGO, CAO'],
  ['cwsw', 'With a social worker, not looked after'],
  ['previously-cwsw', 'Had a social worker before'],
  ['kinship', 'In kinship care, not looked after'],
];
const yearsOf: Readonly<Record<Cohort, readonly number[]>> = {
  'early-years-primary': [0, 1, 2, 3, 4, 5, 6],
  secondary: [7, 8, 9, 10, 11],
  'post-16': [12, 13, 14],
};
const courseKindsAsked = ['esol', 'he', 'apprenticeship', 'another'] as const;
const yesOrNo: readonly Choice[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
];

/**
 * The inputs for a set of facts, each once and each with what is known filled in. `rows` are those that the facts
 * decide: the subjects offered are the ones they name.
 */
export function factInputs(
  asked: readonly FactName[],
  facts: Facts,
  rows: readonly Entitlement[],
): readonly CardElement[] {
  return fieldsOf(asked).map((field) => factInput(field, known(field, facts), rows));
}

/** The inputs in which these facts are filled in, each once. */
export function fieldsOf(asked: readonly FactName[]): readonly FactField[] {
  return [...new Set(asked.map((fact) => fieldOf[fact]))];
}

/** What is filled in because it is known; undefined for an empty box. */
export function known(field: FactField, facts: Facts): string | undefined {
  switch (field) {
    case 'factStatus':
      return statusChoiceFor(facts.status);
    case 'factStage':
      return stageValue(facts);
    case 'factAge':
      return facts.age === undefined ? undefined : String(facts.age);
    case 'factEducation':
      return said(facts.inEducation);
    case 'factCourse':
      return facts.course ?? notKnown;
    case 'factLevel':
      return facts.level ?? notKnown;
    case 'factSubject':
      return facts.subject ?? notKnown;
    case 'factAttendance':
      return facts.attendance === undefined ? undefined : String(facts.attendance);
    case 'factSen':
      return said(facts.sen);
    case 'factArea':
      return said(facts.outOfArea);
  }
}

/** One input with what is known filled in, as `known` gives it. */
export function factInput(
  field: FactField,
  value: string | undefined,
  rows: readonly Entitlement[],
): CardElement {
  switch (field) {
    case 'factStatus':
      return list(field, 'What are they to social care?', statusChoices, value);
    case 'factStage':
      return list(field, 'Age group or school year', stages(rows), value);
    case 'factAge':
      return box(field, 'Age, in whole years', 30, value);
    case 'factEducation':
      return list(field, 'In education?', yesOrNo, value);
    case 'factCourse':
      return list(
        field,
        'Kind of course',
        courseKindsAsked.map((kind) => [kind, capital(courseWords[kind])]),
        value,
      );
    case 'factLevel':
      return list(
        field,
        'Level of the course',
        courseLevels.map((level) => [level, capital(levelWords[level])]),
        value,
      );
    case 'factSubject':
      return list(field, 'Subject', subjects(rows), value);
    case 'factAttendance':
      return box(field, 'Attendance, in per cent', 100, value);
    case 'factSen':
      return list(field, 'SEN or an EHCP?', yesOrNo, value);
    case 'factArea':
      return list(field, 'Living out of the area?', yesOrNo, value);
  }
}

function stages(rows: readonly Entitlement[]): readonly Choice[] {
  const offered = cohorts.filter((cohort) => rows.length === 0 || rows.some((row) => row.cohort === cohort));
  return [
    ...offered.map((cohort): Choice => [cohort, `${cohortNames[cohort]}, year not known`]),
    ...offered.flatMap((cohort) =>
      yearsOf[cohort].map((year): Choice => [
        `year-${year}`,
        year === 14 ? 'Year 14 or above' : yearWords(year),
      ]),
    ),
  ];
}

function subjects(rows: readonly Entitlement[]): readonly Choice[] {
  const named = [...new Set(rows.flatMap(({ when }) => when.subject ?? []))];
  return [...named.map((subject): Choice => [subject, capital(subject)]), ['another', 'Another subject']];
}

function list(
  field: FactField,
  label: string,
  choices: readonly Choice[],
  filledIn: string | undefined,
): CardElement {
  const all: readonly Choice[] = [[notKnown, 'Not known'], ...choices];
  const value = all.find(([each]) => each === filledIn)?.[0] ?? notKnown;
  return new ChoiceSetInput(...all.map(([each, title]) => ({ title, value: each })))
    .withId(field)
    .withLabel(label)
    .withStyle('compact')
    .withValue(value);
}

/**
 * For a whole number. Not Input.Number: an empty one is no valid number to Adaptive Cards' own library, which then
 * presses none of the card's buttons.
 */
function box(field: FactField, label: string, most: number, filledIn: string | undefined): CardElement {
  return new TextInput({
    id: field,
    label,
    maxLength: 3,
    regex: '^\\s*\\d{0,3}\\s*$',
    errorMessage: `A number from 0 to ${most}, or nothing`,
    ...(filledIn === undefined ? {} : { value: filledIn }),
  });
}

function said(fact: boolean | undefined): string {
  return fact === undefined ? notKnown : fact ? 'yes' : 'no';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

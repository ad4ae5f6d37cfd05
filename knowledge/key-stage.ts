import type { Facts } from './facts.ts';

/** The stages of the national curriculum, and what comes before and after it (gov.uk/national-curriculum). */
export const keyStages = ['early-years', 'ks1', 'ks2', 'ks3', 'ks4', 'post-16'] as const;
export type KeyStage = (typeof keyStages)[number];

const named: readonly (readonly [KeyStage, RegExp])[] = [
  ['early-years', /\b(eyfs|early years|nursery|reception)\b/i],
  ['ks1', /\b(ks ?1|key stage (1|one))\b/i],
  ['ks2', /\b(ks ?2|key stage (2|two))\b/i],
  ['ks3', /\b(ks ?3|key stage (3|three))\b/i],
  ['ks4', /\b(ks ?4|key stage (4|four)|gcses?)\b/i],
  ['post-16', /\b(ks ?5|key stage (5|five))\b/i],
];

/**
 * The key stage that a question is about, by the school year, else by the stage it names, else by an age that falls in one
 * stage only (at 5, 7, 11, 14 and 16 it depends on the birthday). Undefined where the words do not say.
 */
export function keyStageOf(
  { year, age, cohorts }: Pick<Facts, 'year' | 'age' | 'cohorts'>,
  question: string,
): KeyStage | undefined {
  if (year !== undefined) return stageOfYear(year);
  const stages = named.filter(([, words]) => words.test(question)).map(([stage]) => stage);
  if (stages.length > 0) return stages.length === 1 ? stages[0] : undefined;
  return (age === undefined ? undefined : stageOfAge(age)) ?? (isPost16(cohorts) ? 'post-16' : undefined);
}

function stageOfYear(year: number): KeyStage {
  if (year < 1) return 'early-years';
  if (year <= 2) return 'ks1';
  if (year <= 6) return 'ks2';
  if (year <= 9) return 'ks3';
  return year <= 11 ? 'ks4' : 'post-16';
}

/** The stage of everybody who has completed so many years, whatever their birthday. */
function stageOfAge(age: number): KeyStage | undefined {
  const years = age <= 4 ? [0] : [age - 5, age - 4];
  const stages = new Set(years.map(stageOfYear));
  return stages.size === 1 ? [...stages][0] : undefined;
}

function isPost16(cohorts: Facts['cohorts']): boolean {
  return cohorts.length === 1 && cohorts[0] === 'post-16';
}

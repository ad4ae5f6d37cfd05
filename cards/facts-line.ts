import { saidWords } from '../knowledge/entitlements/reasons.ts';
import type { FactName } from '../knowledge/entitlements/fact-names.ts';
import type { Facts } from '../knowledge/facts.ts';
import { cohortNames } from './names.ts';

/** The order in which people say them; the rest is said only where it is out of the ordinary. */
const said: readonly FactName[] = [
  'year',
  'age',
  'course',
  'level',
  'subject',
  'status',
  'attendance',
  'sen',
  'outOfArea',
];

/** The facts an answer was worked out with, in words: "Post-16, Level 3". Empty when the question gave none. */
export function factsLine(facts: Facts): string {
  const line: string[] = facts.cohorts.slice(0, 2).map((cohort) => cohortNames[cohort]);
  for (const fact of said) {
    // A year follows from the age, and saying one twice helps nobody.
    const words = fact === 'year' && facts.year === undefined ? '' : saidWords(facts, fact);
    if (words !== '') line.push(words);
  }
  if (facts.inEducation === false) line.push('not in education');
  return line.join(', ');
}

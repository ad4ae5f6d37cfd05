import type { Cohort, Entitlement } from '../schema.ts';
import { conditionsOf } from './conditions.ts';
import { factNames, type FactName } from './fact-names.ts';

/**
 * The facts that can change what a set of rows comes to, in the order in which people are asked for them; nothing is
 * asked that changes nothing. `cohorts` narrows the rows to the age groups that are possible; none means all.
 */
export function factsThatMatter(
  rows: readonly Entitlement[],
  cohorts: readonly Cohort[] = [],
): readonly FactName[] {
  const possible = rows.filter(({ cohort }) => cohorts.length === 0 || cohorts.includes(cohort));
  const named = new Set(possible.flatMap((row) => conditionsOf(row).map(({ fact }) => fact)));
  const several = new Set(rows.map(({ cohort }) => cohort)).size > 1;
  return factNames.filter((fact) => named.has(fact) && (fact !== 'cohort' || several));
}

import { conditionsOf } from './entitlements/conditions.ts';
import type { FactName } from './entitlements/fact-names.ts';
import type { Facts } from './facts.ts';
import type { Cohort, Entitlement, Topic } from './schema.ts';

export type { FactName } from './entitlements/fact-names.ts';

/** What the known facts make of one row: it holds, it does not, or it turns on something nobody has said. */
export type Outcome = 'applies' | 'excluded' | 'depends';

/** Weighs one row of an offer against the facts. Pure; an unknown fact never excludes a row. */
export function outcomeOf(row: Entitlement, facts: Facts): Outcome {
  let depends = false;
  for (const { fact, holds } of conditionsOf(row)) {
    const held = holds(facts);
    // Attendance that falls short is answered with the row and its limit, never with silence.
    if (held === false && fact !== 'attendance') return 'excluded';
    if (held === undefined) depends = true;
  }
  return depends ? 'depends' : 'applies';
}

/** The facts nobody has said that a row turns on. */
export function hangsOn(row: Entitlement, facts: Facts): readonly FactName[] {
  const open: FactName[] = [];
  for (const { fact, holds } of conditionsOf(row)) if (holds(facts) === undefined) open.push(fact);
  return open;
}

/** The rows of a topic that the facts leave standing, in the pack's order. */
export function rowsFor(topic: Topic, facts: Facts): readonly Entitlement[] {
  return topic.entitlements.filter((row) => outcomeOf(row, facts) !== 'excluded');
}

/** Whether the facts leave any row of a topic standing. */
export function hasRowFor(topic: Topic, facts: Facts): boolean {
  return topic.entitlements.some((row) => outcomeOf(row, facts) !== 'excluded');
}

/** The cohorts a set of rows belongs to, each once. */
export function cohortsOf(rows: readonly Entitlement[]): readonly Cohort[] {
  return [...new Set(rows.map((row) => row.cohort))];
}

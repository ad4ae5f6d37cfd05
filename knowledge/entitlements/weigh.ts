import type { Facts } from '../facts.ts';
import type { Commitment, Entitlement, Status } from '../schema.ts';
import { conditionsOf } from './conditions.ts';
import type { FactName, Held } from './fact-names.ts';
import { isCovered } from './status.ts';

/** What a row of an offer comes to for one child. */
export const outcomes = ['yes', 'may-be-tried', 'no', 'depends'] as const;
export type RowOutcome = (typeof outcomes)[number];

/** One row with what it comes to and why. */
export interface Weighed {
  readonly row: Entitlement;
  readonly outcome: RowOutcome;
  /** The facts that hold against it: it is for other children. Empty where the document itself says no, and else. */
  readonly against: readonly FactName[];
  /** The facts nobody has said that it turns on; empty unless it depends. */
  readonly on: readonly FactName[];
}

const whenAllHolds: Readonly<Record<Commitment, RowOutcome>> = {
  will: 'yes',
  'will-try': 'may-be-tried',
  cannot: 'no',
};

/**
 * Weighs one row against the facts. Every row comes to exactly one outcome. One failed condition settles it as `no`;
 * short of that, one unknown condition leaves it `depends`; an unknown fact never excludes. `covers` are those whom the
 * document speaks of where a row names nobody else.
 */
export function weigh(row: Entitlement, facts: Facts, covers: readonly Status[] = []): Weighed {
  const against: FactName[] = [];
  const on: FactName[] = [];
  const add = (fact: FactName, held: Held): void => {
    if (held === false) against.push(fact);
    if (held === undefined) on.push(fact);
  };
  if (row.when.status === undefined) add('status', isCovered(covers, facts));
  for (const { fact, holds } of conditionsOf(row)) add(fact, holds(facts));
  if (against.length > 0) return { row, outcome: 'no', against, on: [] };
  if (on.length > 0) return { row, outcome: 'depends', against, on };
  return { row, outcome: whenAllHolds[row.commitment], against, on };
}

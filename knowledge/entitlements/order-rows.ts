import { rowsFor, type FactName } from '../entitlements.ts';
import type { Facts } from '../facts.ts';
import { commitments, type Entitlement, type Topic } from '../schema.ts';
import { conditionsOf } from './conditions.ts';

/**
 * The rows that the facts leave standing. Once some certainly hold, those that hang on a kind of course nobody has
 * mentioned are left out: people say so when it is ESOL, a university or an apprenticeship.
 */
export function relevantRows(topic: Topic, facts: Facts): readonly Entitlement[] {
  const rows = rowsFor(topic, facts);
  if (!rows.some((row) => isAsGoodAsCertain(row, facts))) return rows;
  return rows.filter((row) => row.when.course === undefined || facts.course !== undefined);
}

/** Whether a row holds, or hangs only on facts that questions mostly leave out. */
function isAsGoodAsCertain(row: Entitlement, facts: Facts): boolean {
  return conditionsOf(row).every(({ fact, holds }) => rarelySaid.has(fact) || holds(facts) !== undefined);
}

const rarelySaid: ReadonlySet<FactName> = new Set(['age', 'year', 'attendance']);

/**
 * What certainly holds comes before what depends. Within each, what will be done, then what may be tried, then what
 * cannot be; a refusal that was asked about comes before what may be tried, and the row that more of the question
 * bears on before one it bears on less.
 */
export function orderRows(
  rows: readonly Entitlement[],
  facts: Facts,
  asked: string | undefined,
): readonly Entitlement[] {
  const place = (row: Entitlement): number => {
    const certain = isAsGoodAsCertain(row, facts) ? 0 : 10;
    const sooner = row.id !== asked ? 0 : row.commitment === 'cannot' ? 1.5 : 0.05;
    return certain + commitments.indexOf(row.commitment) - sooner - 0.1 * bearsOn(row, facts);
  };
  if (rows.length < 2) return rows;
  return rows
    .map((row) => ({ row, at: place(row) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** How many of the row's own conditions the question has met: the more, the more it is about this row. */
function bearsOn(row: Entitlement, facts: Facts): number {
  let met = 0;
  for (const { fact, holds } of conditionsOf(row))
    if (fact !== 'cohort' && holds(facts) !== undefined) met += 1;
  return met;
}

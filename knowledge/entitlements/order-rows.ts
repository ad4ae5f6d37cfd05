import { hangsOn, rowsFor, type FactName } from '../entitlements.ts';
import type { Facts } from '../facts.ts';
import { commitments, type Entitlement, type Topic } from '../schema.ts';

/**
 * The rows that the facts leave standing. Once some certainly hold, those that hang on a kind of course nobody has
 * mentioned are left out: people say so when it is ESOL, a university or an apprenticeship.
 */
export function relevantRows(topic: Topic, facts: Facts): readonly Entitlement[] {
  const rows = rowsFor(topic, facts);
  if (!rows.some((row) => hangsOn(row, facts).every((fact) => rarelySaid.has(fact)))) return rows;
  return rows.filter((row) => row.when.course === undefined || facts.course !== undefined);
}

/** Facts that questions mostly leave out; a row that hangs on them alone is as good as certain. */
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
    const certain = hangsOn(row, facts).every((fact) => rarelySaid.has(fact)) ? 0 : 10;
    const sooner = row.id !== asked ? 0 : row.commitment === 'cannot' ? 1.5 : 0.05;
    return certain + commitments.indexOf(row.commitment) - sooner - 0.1 * bearsOn(row, facts);
  };
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** How many of the row's own conditions the question has met: the more, the more it is about this row. */
function bearsOn(row: Entitlement, facts: Facts): number {
  const conditions = Object.values(row.when).filter((condition) => condition !== undefined).length;
  const unmet = hangsOn(row, facts).filter((fact) => fact !== 'cohort').length;
  return conditions - unmet;
}

import type { Facts } from '../facts.ts';
import type { Entitlement, Status } from '../schema.ts';
import { reasonOf } from './reasons.ts';
import { weigh } from './weigh.ts';

/**
 * Why a row that is shown all the same is not for this child: the offer speaks of others, or the attendance falls
 * short. Undefined where nothing that was said stands against it.
 */
export function againstChild(row: Entitlement, facts: Facts, covers: readonly Status[]): string | undefined {
  const weighed = weigh(row, facts, covers);
  return weighed.against.length === 0 || row.commitment === 'cannot'
    ? undefined
    : reasonOf(weighed, facts, covers);
}

import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Outcome } from './move-query.ts';
import type { QueryUnit } from './query-store.ts';

/** A legal hold, and its end: who orders it works at the command line. */
export interface Holding {
  readonly authority: string;
  readonly query: string;
  readonly why: RedactedText;
}

/** Keeps a query from being removed or erased until the hold is lifted. Held already: nothing changes. */
export function hold(tx: QueryUnit, holding: Holding, at: number): Promise<Outcome> {
  return setHold(tx, holding, at, at);
}

/** Lifts the hold; what should have been removed meanwhile goes with the next round. */
export function liftHold(tx: QueryUnit, holding: Holding, at: number): Promise<Outcome> {
  return setHold(tx, holding, null, at);
}

async function setHold(
  tx: QueryUnit,
  { authority, query: id, why }: Holding,
  since: number | null,
  at: number,
): Promise<Outcome> {
  const before = await tx.find(authority, id);
  if (!before) return { ok: false, why: 'unknown' };
  if ((before.heldSince !== undefined) === (since !== null))
    return { ok: true, query: before, repeated: true };
  await tx.setHold(authority, id, since);
  // Not the time of its last change: a hold that is lifted does not begin its days anew.
  const query = await tx.touch(authority, id, before.updatedAt);
  if (!query) return { ok: false, why: 'unknown' };
  const { version } = query;
  const kind = since === null ? 'hold-lifted' : 'held';
  await tx.addEvent({ authority, query: id, version, at, kind, by: { role: 'service' }, text: why });
  return { ok: true, query, repeated: false };
}

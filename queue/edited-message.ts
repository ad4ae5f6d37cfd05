import type { RedactedText } from '../privacy/redacted-text.ts';
import { safeguardingSignal } from '../privacy/safeguarding-signals.ts';
import { withdrawing, type ByAsker, type WordsByAsker } from './asker-acts.ts';
import { moveQuery, type Outcome } from './move-query.ts';
import { deliveriesFor } from './owed-after.ts';
import { samePerson } from './people.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { isOpen } from './states.ts';

/** The message that a query came from reads otherwise now. */
export interface Rewording extends WordsByAsker {
  /** The message as it was kept before, or its parts: where the query says just that, its question is replaced. */
  readonly before: readonly RedactedText[];
}

/** True until an adviser has answered: so long, an edit or a deletion in Teams reaches the query. */
export function canStillChange({ state, repliedAt }: Query): boolean {
  return isOpen(state) && repliedAt === undefined;
}

/**
 * Brings the new words of an edited message to the adviser, as an event. They take the place of the question too,
 * unless the asker had written it anew before sending it; under a hold what was said first stays.
 */
export async function reword(tx: QueryUnit, rewording: Rewording, at: number): Promise<Outcome> {
  const { authority, query: id, asker, text, press, before } = rewording;
  const found = await tx.find(authority, id);
  const refused = refusal(found, asker);
  if (refused) return refused;
  if (found === undefined) return { ok: false, why: 'unknown' };
  if (press !== undefined && (await tx.hasPress(authority, id, press)))
    return { ok: true, query: found, repeated: true };
  if (before.includes(found.question) && found.heldSince === undefined)
    await tx.putWords(authority, id, text);
  if (safeguardingSignal(text) !== null) await tx.flag(authority, id);
  const query = await tx.touch(authority, id, at);
  if (!query) return { ok: false, why: 'unknown' };
  const { version } = query;
  const by = { role: 'asker', person: asker } as const;
  await tx.addEvent({ authority, query: id, version, at, kind: 'reworded', by, text }, press);
  await tx.owe(deliveriesFor('reworded', found, query, (await tx.staffChannel(authority)) !== undefined));
  return { ok: true, query, repeated: false };
}

/** Withdraws the query of a deleted message, tells the adviser, and erases its words, unless a hold keeps them. */
export async function takeBack(tx: QueryUnit, by: ByAsker, at: number): Promise<Outcome> {
  const { authority, query: id, asker } = by;
  const found = await tx.find(authority, id);
  const refused = refusal(found, asker);
  if (refused) return refused;
  const withdrawn = await moveQuery(tx, withdrawing(by), at);
  if (withdrawn.ok && withdrawn.query.heldSince === undefined) await tx.eraseWords(authority, id);
  return withdrawn;
}

function refusal(found: Query | undefined, asker: ByAsker['asker']): Outcome | undefined {
  if (found === undefined) return { ok: false, why: 'unknown' };
  if (!samePerson(found.asker, asker)) return { ok: false, why: 'not-yours' };
  return canStillChange(found) ? undefined : { ok: false, why: 'wrong-state', query: found };
}

import type { ByAsker } from './asker-acts.ts';
import type { NewDelivery } from './deliveries.ts';
import type { Outcome } from './move-query.ts';
import { deliveriesFor } from './owed-after.ts';
import { type Person, samePerson } from './people.ts';
import type { QueryUnit } from './query-store.ts';
import { reminderOwed } from './remind-asker.ts';
import { isOpen } from './states.ts';

/** A query that its asker gives to a colleague. That they may have it was checked by the caller. */
export interface Passing extends ByAsker {
  readonly to: Person;
}

/**
 * Makes an open query a colleague's: its card comes to them, and everything that showed it to the first asker says only
 * that it was passed on. The adviser is told; a number to ring, which was the first asker's, is erased.
 */
export async function passing(tx: QueryUnit, by: Passing, at: number): Promise<Outcome> {
  const { authority, query: id, asker, to, press } = by;
  const found = await tx.find(authority, id);
  if (found === undefined) return { ok: false, why: 'unknown' };
  if (press !== undefined && (await tx.hasPress(authority, id, press)))
    return { ok: true, query: found, repeated: true };
  if (found.cameBy !== undefined || !samePerson(found.asker, asker)) return { ok: false, why: 'not-yours' };
  if (!isOpen(found.state)) return { ok: false, why: 'wrong-state', query: found };
  if (to.tenant !== asker.tenant || samePerson(to, asker))
    return { ok: false, why: 'no-such-choice', query: found };
  await tx.oweReplaced(found, asker, at);
  await tx.setAsker(authority, id, to);
  const query = await tx.touch(authority, id, at);
  if (query === undefined) return { ok: false, why: 'unknown' };
  const { version } = query;
  const who = { role: 'asker', person: asker } as const;
  await tx.addEvent({ authority, query: id, version, at, kind: 'passed', by: who, to }, press);
  const channel = (await tx.staffChannel(authority)) !== undefined;
  const owed = deliveriesFor('passed', found, query, channel).map((one): NewDelivery =>
    one.of === 'query-card-asker' ? { ...one, of: 'query-card-asker-anew' } : one,
  );
  await tx.owe([...owed, ...reminderOwed(query)]);
  return { ok: true, query, repeated: false };
}

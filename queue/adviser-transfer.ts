import { randomUUID } from 'node:crypto';
import { type ByAdviser, inNameOf } from './adviser-acts.ts';
import { actOn } from './hold-back.ts';
import type { Outcome } from './move-query.ts';
import { deliveriesFor } from './owed-after.ts';
import { samePerson } from './people.ts';
import { type Query, type QueryEvent, queryNumber } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { isOpen } from './states.ts';

/** A query passed to another authority's advice line. */
export interface Transferring extends ByAdviser {
  readonly to: {
    readonly authority: string;
    /** The letters before that authority's numbers. */
    readonly prefix: string;
  };
}

/**
 * Closes an open query and asks it of another authority in the asker's name, in one unit of work; the asker is told the
 * new number. What the asker wrote goes along as they wrote it; what advisers replied or noted stays where it is.
 */
export async function transfer(tx: QueryUnit, by: Transferring, at: number): Promise<Outcome> {
  const { authority, query: id, adviser, to } = by;
  if (to.authority === authority) return { ok: false, why: 'no-such-choice' };
  // Both authorities are held in one order, so that two transfers that cross do not wait for each other.
  for (const each of [authority, to.authority].toSorted()) await tx.find(each, id);
  const before = await tx.find(authority, id);
  if (before === undefined) return { ok: false, why: 'unknown' };
  const { press } = by;
  if (press !== undefined && (await tx.hasPress(authority, id, press)))
    return { ok: true, query: before, repeated: true };
  if (before.movedTo !== undefined) return { ok: false, why: 'moved', query: before };
  if (!isOpen(before.state)) return { ok: false, why: 'wrong-state', query: before };
  if (before.claimedBy !== undefined && !samePerson(before.claimedBy, adviser))
    return { ok: false, why: 'held-by-another', query: before };
  if ((await tx.staffChannel(to.authority)) === undefined) return { ok: false, why: 'no-such-choice' };

  const number = queryNumber(to.prefix, await tx.nextNumber(to.authority));
  const outcome = await actOn(
    tx,
    {
      ...inNameOf(by),
      move: 'transfer',
      kind: 'transferred',
      onlyIf: { heldByOrFree: adviser },
      movedTo: number,
    },
    at,
  );
  if (!outcome.ok) throw new Error('a query that could be passed on in this unit of work cannot be any more');
  const said = await tx.thread(authority, id);
  await addThere(tx, { ...movedFrom(before, to.authority, number), updatedAt: at }, said);
  return outcome;
}

/** The query as the other authority has it: the asker's own, and nothing that names an entry of the first. */
function movedFrom(before: Query, authority: string, number: string): Query {
  const { question, neededBy, purpose, asker, createdAt, cohort, callBack, message } = before;
  const { flagged, urgent, cameBy, caller } = before;
  return {
    id: randomUUID(),
    number,
    authority,
    kind: 'question',
    state: 'waiting',
    version: 1,
    question,
    neededBy,
    purpose,
    asker,
    createdAt,
    updatedAt: createdAt,
    movedFrom: before.number,
    ...(cohort !== undefined && { cohort }),
    ...(callBack !== undefined && { callBack }),
    ...(message !== undefined && { message }),
    ...(flagged && { flagged }),
    ...(urgent && { urgent }),
    ...(cameBy !== undefined && { cameBy }),
    ...(caller !== undefined && { caller }),
  };
}

async function addThere(tx: QueryUnit, query: Query, said: readonly QueryEvent[]): Promise<void> {
  const { authority, id, asker, question, updatedAt } = query;
  const by = { role: 'asker', person: asker } as const;
  const since = said.filter(
    ({ kind, by: who, text }) => who.role === 'asker' && kind !== 'asked' && text !== undefined,
  );
  const moved = { ...query, version: 1 + since.length };
  if (!(await tx.add(moved, `moved|${said[0]?.query ?? id}`)))
    throw new Error('a query cannot be passed on twice');
  const of = { authority, query: id, by };
  await tx.addEvent({ ...of, version: 1, at: query.createdAt, kind: 'asked', text: question });
  for (const [index, { at, text }] of since.entries()) {
    await tx.addEvent({
      ...of,
      version: index + 2,
      at,
      kind: 'answered-back',
      ...(text !== undefined && { text }),
    });
  }
  const owed = deliveriesFor('asked', undefined, moved, true);
  await tx.owe(owed.map((one) => ({ ...one, notBefore: updatedAt })));
}

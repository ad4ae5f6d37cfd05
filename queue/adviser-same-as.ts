import { type ByAdviser, inNameOf, ofHolder } from './adviser-acts.ts';
import { assigning } from './adviser-hand-on.ts';
import { actOn } from './hold-back.ts';
import type { Outcome } from './move-query.ts';
import { deliveriesFor } from './owed-after.ts';
import { samePerson } from './people.ts';
import type { EventKind, Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { isOpen } from './states.ts';

/** A query that asks the same as another of its authority. */
export interface Linking extends ByAdviser {
  /** The id of the other one. */
  readonly sameAs: string;
}

/**
 * Links an open query, which waits or is the adviser's, to another open one that somebody has: whoever has that one has
 * both from then on, and a reply to it can reach both askers. A link to a linked query is one to what that is linked to.
 */
export async function link(tx: QueryUnit, linking: Linking, at: number): Promise<Outcome> {
  const { authority, query: id, sameAs } = linking;
  const named = await tx.find(authority, sameAs);
  const main = named?.sameAs === undefined ? named : await tx.find(authority, named.sameAs);
  if (main === undefined || main.id === id) return { ok: false, why: 'no-such-choice' };
  if ((await tx.linkedTo(authority, id)).length > 0) {
    const query = await tx.find(authority, id);
    return { ok: false, why: 'others-linked', ...(query && { query }) };
  }
  if (!isOpen(main.state) || main.claimedBy === undefined)
    return { ok: false, why: 'wrong-state', query: main };
  const linked = await actOn(
    tx,
    {
      ...inNameOf(linking),
      move: 'link',
      kind: 'linked',
      onlyIf: { heldByOrFree: linking.adviser },
      claimedBy: main.claimedBy,
      to: main.claimedBy,
      sameAs: main.id,
      already: (query) => query.sameAs === main.id,
    },
    at,
  );
  if (linked.ok && !linked.repeated) await noteOnMain(tx, main, linking, 'linked', at);
  return linked;
}

/** Takes the link off again; whoever has the query keeps it. */
export async function unlink(tx: QueryUnit, by: ByAdviser, at: number): Promise<Outcome> {
  const before = await tx.find(by.authority, by.query);
  const unlinked = await actOn(
    tx,
    {
      ...ofHolder(by),
      move: 'unlink',
      kind: 'unlinked',
      sameAs: null,
      already: (query) => query.sameAs === undefined,
    },
    at,
  );
  const main = before?.sameAs === undefined ? undefined : await tx.find(by.authority, before.sameAs);
  if (unlinked.ok && !unlinked.repeated && main) await noteOnMain(tx, main, by, 'unlinked', at);
  return unlinked;
}

/**
 * Does the same to the query and to every open one that is linked to it; the adviser has all of them from then on. What
 * is refused for the query itself is done to none.
 */
export async function withLinked(
  tx: QueryUnit,
  by: ByAdviser,
  at: number,
  doing: (query: string) => Promise<Outcome>,
): Promise<Outcome> {
  const { authority, query: id, adviser } = by;
  const linked = await tx.linkedTo(authority, id);
  const outcome = await doing(id);
  if (!outcome.ok || outcome.repeated) return outcome;
  for (const one of linked) {
    const theirs = { authority, query: one.id, adviser };
    if (!samePerson(one.claimedBy, adviser))
      await actOn(tx, { ...assigning({ ...theirs, to: adviser, lead: true }) }, at);
    await doing(one.id);
  }
  return outcome;
}

/** The query that others are linked to says so on its card. */
async function noteOnMain(
  tx: QueryUnit,
  before: Query,
  { authority, adviser }: ByAdviser,
  kind: EventKind,
  at: number,
): Promise<void> {
  const main = await tx.touch(authority, before.id, at);
  if (main === undefined) return;
  const { version } = main;
  const by = { role: 'adviser', person: adviser } as const;
  await tx.addEvent({ authority, query: main.id, version, at, kind, by });
  await tx.owe(deliveriesFor(kind, before, main, false));
}

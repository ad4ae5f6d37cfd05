import { actOn } from './hold-back.ts';
import type { Outcome } from './move-query.ts';
import type { Person } from './people.ts';
import type { EventKind, QueryEvent } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** A query taken from who has it and given to everybody again, by the service itself. */
export interface ReleasingHeld {
  readonly authority: string;
  readonly query: string;
  /** Who has it now. */
  readonly from: Person;
  /** Nothing may have happened to it after this time, in milliseconds since 1970; absent for who is no adviser any more. */
  readonly quietSince?: number;
}

/** After these it is the adviser's turn; after a reply, or one that a second reader has, it is not. */
const theirTurn: ReadonlySet<EventKind> = new Set<EventKind>([
  'claimed',
  'assigned',
  'answered-back',
  'not-helped',
  'reworded',
  'sent-back',
]);
/** What changes nothing about whose turn it is. */
const beside: ReadonlySet<EventKind> = new Set<EventKind>([
  'noted',
  'made-urgent',
  'not-urgent',
  'linked',
  'unlinked',
  'held',
  'hold-lifted',
  'reply-undone',
]);

/** True while whoever has the query is to do something, and has not. */
export function waitsForHolder(thread: readonly Pick<QueryEvent, 'kind'>[]): boolean {
  const last = thread.findLast(({ kind }) => !beside.has(kind));
  return last !== undefined && theirTurn.has(last.kind);
}

/**
 * Releases it, if it still is as it was found. Everybody is shown that it waits; who had it and may still read here is
 * told by a message too.
 */
export async function releaseHeld(tx: QueryUnit, held: ReleasingHeld, at: number): Promise<Outcome> {
  const { authority, query, from, quietSince } = held;
  const outcome = await actOn(
    tx,
    {
      authority,
      query,
      move: 'release',
      kind: 'released',
      by: { role: 'service' },
      onlyIf: { claimedBy: from, ...(quietSince !== undefined && { quietSince }) },
      claimedBy: null,
    },
    at,
  );
  if (outcome.ok && !outcome.repeated && quietSince !== undefined)
    await tx.owe([
      {
        to: { kind: 'person', person: from },
        of: 'event-to-adviser',
        authority,
        queryId: query,
        version: outcome.query.version,
        notBefore: at,
      },
    ]);
  return outcome;
}

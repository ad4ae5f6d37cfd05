import type { NewDelivery } from './deliveries.ts';
import { samePerson, type Person } from './people.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/**
 * The cards of those who opened what was proposed at this version of the query: its words go from them once it is
 * decided. Whoever has the query has a card of their own.
 */
export async function readersOf(
  tx: QueryUnit,
  { authority, id, version, updatedAt, claimedBy }: Query,
  proposed: number,
): Promise<readonly NewDelivery[]> {
  const readers: Person[] = [];
  for (const { kind, version: when, by } of await tx.thread(authority, id)) {
    const { person } = by;
    if (kind !== 'reading' || when < proposed || person === undefined) continue;
    if (!samePerson(person, claimedBy) && !readers.some((one) => samePerson(one, person)))
      readers.push(person);
  }
  return readers.map((person) => ({
    to: { kind: 'person', person },
    of: 'query-card-adviser',
    authority,
    queryId: id,
    version,
    notBefore: updatedAt,
  }));
}

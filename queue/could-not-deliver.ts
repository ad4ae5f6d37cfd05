import type { Delivery, NewDelivery } from './deliveries.ts';
import { deliveriesFor } from './owed-after.ts';
import { samePerson } from './people.ts';
import type { QueryUnit } from './query-store.ts';
import { isOpen } from './states.ts';

/**
 * Gives a delivery up for good. What was written stays in the thread, with the event that it did not arrive. Where it
 * was for the asker, the adviser is told; where it was for the adviser who has the query, or that something is due, the
 * whole channel is. A card of the asker's that could not be edited is not worth a message.
 */
export async function couldNotDeliver(
  tx: QueryUnit,
  delivery: Delivery,
  failure: string,
  at: number,
): Promise<void> {
  const { authority, queryId, of, to } = delivery;
  if (!(await tx.giveUp(delivery.id, failure))) return;
  const before = await tx.find(authority, queryId);
  if (!before) return;
  if (of === 'due-notice' && isOpen(before.state) && (await tx.staffChannel(authority)) !== undefined) {
    // That something is overdue must reach somebody.
    const { version } = before;
    const channel = { kind: 'staff-channel', authority } as const;
    await tx.owe([{ to: channel, of: 'query-card-staff-anew', authority, queryId, version, notBefore: at }]);
  }
  const toHolder = to.kind === 'person' && samePerson(to.person, before.claimedBy) && isOpen(before.state);
  const lostByAdviser = toHolder && (of === 'event-to-adviser' || of === 'query-card-adviser');
  if (of !== 'event-to-asker' && of !== 'reply-due' && !lostByAdviser) return;

  const query = await tx.touch(authority, queryId, at);
  if (!query) return;
  const { version } = query;
  await tx.addEvent({
    authority,
    query: queryId,
    version,
    at,
    kind: 'undeliverable',
    by: { role: 'service' },
  });
  const owed: NewDelivery[] = [];
  for (const one of deliveriesFor(
    'undeliverable',
    query,
    query,
    (await tx.staffChannel(authority)) !== undefined,
  )) {
    if (one.to.kind === 'staff-channel')
      owed.push({ ...one, of: lostByAdviser ? 'query-card-staff-anew' : one.of });
    // Nothing more to whom nothing can be brought.
    else if (one.of !== 'query-card-asker' && !lostByAdviser) owed.push(one);
  }
  await tx.owe(owed);
}

import type { Addressee, DeliveryKind, NewDelivery } from './deliveries.ts';
import { samePerson } from './people.ts';
import type { EventKind, Query } from './query.ts';
import { reminderOwed } from './remind-asker.ts';

/** What the asker reads as a message, and not only on their card. */
const toldToAsker: ReadonlySet<EventKind> = new Set<EventKind>(['replied', 'asked-back', 'transferred']);
/** What the adviser who has the query reads as a message. */
const toldToAdviser: ReadonlySet<EventKind> = new Set<EventKind>([
  'answered-back',
  'reworded',
  'helped',
  'not-helped',
  'withdrawn',
  'reopened',
  'undeliverable',
  'passed',
  'assigned',
  'sent-back',
]);
/** What puts the query before all advisers once more: an edit far up the channel is seen by nobody. */
const announced: ReadonlySet<EventKind> = new Set<EventKind>([
  'asked',
  'released',
  'reopened',
  'made-urgent',
  'proposed',
]);
/** What only the adviser who has the query is to see: nothing changes for the asker, nor for the other advisers. */
const ofTheAdviserOnly: ReadonlySet<EventKind> = new Set<EventKind>([
  'reply-written',
  'reply-undone',
  'noted',
]);
/** What the advisers arrange among themselves: the asker's card stays as it is. */
const amongAdvisers: ReadonlySet<EventKind> = new Set<EventKind>([
  'made-urgent',
  'not-urgent',
  'unlinked',
  'proposed',
  'approved',
  'sent-back',
  'not-read',
]);

/**
 * Who is owed what after an event: messages first, then every card that shows the query. `before` still has the
 * adviser who may have just lost it. Nothing is owed to a channel that nobody has named yet.
 */
export function deliveriesFor(
  kind: EventKind,
  before: Query | undefined,
  now: Query,
  hasChannel: boolean,
): readonly NewDelivery[] {
  const adviser = now.claimedBy ?? before?.claimedBy;
  const owed = (to: Addressee, of: DeliveryKind): NewDelivery => ({
    to,
    of,
    authority: now.authority,
    queryId: now.id,
    version: now.version,
    notBefore: now.updatedAt,
  });
  const asker: Addressee = { kind: 'person', person: now.asker };
  const channel: Addressee = { kind: 'staff-channel', authority: now.authority };

  const deliveries: NewDelivery[] = [];
  const inTeams = now.cameBy === undefined;
  if (inTeams && toldToAsker.has(kind)) deliveries.push(owed(asker, 'event-to-asker'));
  if (inTeams && !ofTheAdviserOnly.has(kind) && !amongAdvisers.has(kind))
    deliveries.push(owed(asker, 'query-card-asker'));
  if (adviser) {
    const person: Addressee = { kind: 'person', person: adviser };
    if (toldToAdviser.has(kind)) deliveries.push(owed(person, 'event-to-adviser'));
    deliveries.push(owed(person, 'query-card-adviser'));
  }
  const lost = before?.claimedBy;
  if (lost && !samePerson(lost, adviser))
    deliveries.push(owed({ kind: 'person', person: lost }, 'query-card-adviser'));
  if (hasChannel && !ofTheAdviserOnly.has(kind)) {
    deliveries.push(owed(channel, announced.has(kind) ? 'query-card-staff-anew' : 'query-card-staff'));
  }
  if (kind === 'asked') deliveries.push(...reminderOwed(now));
  return deliveries;
}

import type { Person } from './people.ts';
import type { PostedCard } from './posted-cards.ts';

/** Whom something is owed to. Where that is in Teams is looked up when it is sent. */
export type Addressee =
  | { readonly kind: 'person'; readonly person: Person }
  /** The store adds the channel when it is owed: what goes to one channel goes in order. */
  | { readonly kind: 'staff-channel'; readonly authority: string; readonly channelId?: string }
  /** A key from `conversationKey`. */
  | { readonly kind: 'conversation'; readonly key: string };

/**
 * What is owed. A card is drawn from the query as it is when it is sent, and edited in place where it has been posted
 * before; `-anew` posts it again at the bottom of the chat or channel. An event is a message about the event of that version. A reminder
 * is owed from the start and due the day before the session on whose agenda the query is. A reply that is due is let
 * go then, until when it can be undone; what brings it to the asker is owed from that moment.
 */
export const deliveryKinds = [
  'query-card-asker',
  'query-card-asker-anew',
  'query-card-staff',
  'query-card-staff-anew',
  'query-card-adviser',
  'query-card-adviser-anew',
  'event-to-asker',
  'event-to-adviser',
  'session-reminder',
  'due-notice',
  'duty-notice',
  'reply-due',
] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/** Something to be owed. */
export interface NewDelivery {
  readonly to: Addressee;
  readonly of: DeliveryKind;
  readonly authority: string;
  readonly queryId: string;
  readonly version: number;
  /**
   * Milliseconds since 1970. Put off to a later time, it holds nothing up until then: what is owed to the same addressee
   * after it goes first. Once it has been tried and did not work, it does.
   */
  readonly notBefore: number;
}

/** A message the service owes somebody, until Teams has accepted it. */
export interface Delivery extends NewDelivery {
  /** Counts upwards; lower ids go first. */
  readonly id: number;
  /** Since when it is owed, milliseconds since 1970. */
  readonly owedAt: number;
  /** How often it has been taken for sending, this time included. */
  readonly attempts: number;
  readonly leaseUntil: number;
  readonly state: 'owed' | 'sent' | 'dead';
  /** What Teams called the message that was posted. */
  readonly activityId?: string;
  /** Nobody knows whether Teams took it before it was tried again: the addressee may have it twice. */
  readonly perhapsTwice?: true;
  /** Why it was given up. */
  readonly failure?: string;
}

/** What was given up of a query; all of it, or one delivery. */
export interface GivenUp {
  readonly authority: string;
  readonly query: string;
  readonly delivery?: number;
}

/** What is owed, shared by every process that sends. */
export interface Deliveries {
  /**
   * Takes up to `limit` deliveries that are due, for `leaseMs`: to each addressee only the first that is owed, so
   * that a later one never overtakes an earlier one, unless the earlier was put off from the start and is not due yet.
   * One caller gets each until its lease runs out.
   */
  claimDue(now: number, limit: number, leaseMs: number): Promise<readonly Delivery[]>;
  /** Teams has accepted it: notes the message and the card it shows, together. */
  sent(id: number, posted?: { readonly activityId?: string; readonly card?: PostedCard }): Promise<void>;
  /**
   * It did not work and is tried again, not before `notBefore`. `unsure` where Teams may have taken it all the same, which is
   * marked on it; so is what was taken by a process that never came back.
   */
  retryAt(id: number, notBefore: number, how?: { readonly unsure?: boolean }): Promise<void>;
  /** When the next one is due, milliseconds since 1970; nothing while nothing is owed. */
  nextDueAt(): Promise<number | undefined>;
  /** What was given up, newest first; of one query where it is named. */
  dead(authority: string, limit: number, query?: string): Promise<readonly Delivery[]>;
  /** Forgets what was sent and owed before this time; what was given up stays. Says how many. */
  prune(before: number): Promise<number>;
}

/** What is owed under one lane goes out in order, one at a time. */
export function laneOf(to: Addressee): string {
  if (to.kind === 'person') return `person|${to.person.tenant}|${to.person.entraId}`;
  if (to.kind === 'staff-channel') {
    return `staff|${to.authority}${to.channelId === undefined ? '' : `|${to.channelId}`}`;
  }
  return `conversation|${to.key}`;
}

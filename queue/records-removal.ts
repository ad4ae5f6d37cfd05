import type { CardPlace } from './posted-cards.ts';

/** Why a card in Teams is replaced. */
export const removalReasons = ['retention', 'erasure', 'passed', 'edited', 'deleted'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** A card in Teams of which the service keeps nothing any more but where it is. */
export interface CardRemoval extends CardPlace {
  readonly authority: string;
  /** The number of the query it showed; empty for the answer to a question. */
  readonly number: string;
  /** Which side it showed; `message` for one that told of an event, `answer` for the answer to a question. */
  readonly face: string;
  readonly why: RemovalReason;
  readonly owedAt: number;
  /** How often it has been taken, this time included. */
  readonly attempts: number;
  /** When Teams refused it for good. */
  readonly refusedAt?: number;
}

/** The cards that are to be replaced, and those that Teams would not have replaced. */
export interface CardRemovals {
  /** Takes up to `limit` that are due, for `leaseMs`; one caller gets each. */
  take(now: number, limit: number, leaseMs: number): Promise<readonly CardRemoval[]>;
  /** It says that it was removed now: nothing more is kept of it. */
  done(place: CardPlace): Promise<void>;
  /** It is tried again, not before this time. */
  retryAt(place: CardPlace, notBefore: number): Promise<void>;
  /** Teams does not take the change, now or ever; it is listed until somebody has seen to it. */
  refused(place: CardPlace, at: number): Promise<void>;
  /** Forgets what Teams refused as long ago as this; says how many. */
  forgetRefused(before: number): Promise<number>;
  /** What Teams would not have replaced, oldest first. */
  unremovable(): Promise<readonly CardRemoval[]>;
}

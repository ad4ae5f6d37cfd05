import type { ShownCard } from '../cards/card.ts';
import type { Conversation } from '../queue/conversations.ts';
import type { Person } from '../queue/people.ts';
import type { CardPlace } from '../queue/posted-cards.ts';
import type { StaffChannel } from '../queue/staff-channel.ts';

/** Where a message goes that nobody has just asked for. */
export type Destination =
  /** A conversation the bot has been spoken to in. */
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  /** Somebody's own chat with the bot, which may have to be created first. */
  | { readonly kind: 'person'; readonly person: Person; readonly serviceUrl: string; readonly botId: string }
  /** A new thread in a channel. */
  | { readonly kind: 'channel'; readonly channel: StaffChannel; readonly botId: string };

/** What came of one call to Teams. A throw is a bug; every failure of Teams or of the way there is a value. */
export type Sent =
  | { readonly kind: 'sent'; readonly place: CardPlace }
  /** Try again: 429, 5xx, time-out, dropped connection. `afterMs` is Teams' Retry-After where it gave one. */
  | {
      readonly kind: 'later';
      readonly afterMs?: number;
      readonly status?: number;
      /** Nobody knows whether the new message was made all the same: trying again may make it twice. */
      readonly unsure?: true;
      /** Not sent at all, to keep within Teams' limits; it fits in after `afterMs`. */
      readonly heldBack?: true;
    }
  /** Never to be tried again: 403 or 404, blocked, uninstalled, left. */
  | { readonly kind: 'unreachable'; readonly status: number }
  /** The message to be edited is not there any more. */
  | { readonly kind: 'missing' };

/** Sends cards unasked, once each: it never retries by itself, since making a message is not idempotent. */
export interface Sender {
  post(to: Destination, shown: ShownCard): Promise<Sent>;
  update(place: CardPlace, shown: ShownCard): Promise<Sent>;
}

/** Who is in a team, asked of Teams at every action. */
export interface Roster {
  /** True for a member of the team who is not a guest. Throws when Teams does not answer. */
  isMember(channel: StaffChannel, person: Person): Promise<boolean>;
  /** Everybody whom `isMember` is true of. Throws when Teams does not answer. */
  members(channel: StaffChannel): Promise<readonly Person[]>;
  /** Who the bot's chat with one person is with, as Teams has them now; nobody for a guest, or where it is gone. */
  whoIs(chat: Conversation): Promise<Person | undefined>;
}

/** The ways out that turns may use; `wake` is called when something is owed. */
export interface WaysOut {
  readonly sender: Sender;
  readonly roster: Roster;
  readonly wake: () => void;
  /** Resolves once questions can come in, where anybody is to wait for that. */
  readonly listening?: Promise<void>;
}

/** No way out: for commands that answer a question where nothing is to be sent to anybody else. */
export const noWayOut: WaysOut = {
  sender: {
    post: () => Promise.resolve({ kind: 'unreachable', status: 403 }),
    update: () => Promise.resolve({ kind: 'missing' }),
  },
  roster: {
    isMember: () => Promise.resolve(false),
    members: () => Promise.resolve([]),
    whoIs: () => Promise.resolve(undefined),
  },
  wake: () => undefined,
};

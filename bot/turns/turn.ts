import type { ButtonData } from '../../cards/button-data.ts';
import type { Conversation } from '../../queue/conversations.ts';
import type { Person } from '../../queue/people.ts';
import type { CardPlace } from '../../queue/posted-cards.ts';

/** What a person did. */
export type Said =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** True when a picture or file came with it; the bot takes neither. */
      readonly attachment: boolean;
      /** True where a message that was said before reads like this now. */
      readonly edited?: true;
    }
  /** A message that was said before is gone. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'press'; readonly data: ButtonData }
  /** A button of a shape this version does not know. */
  | { readonly kind: 'unknown-press' }
  | { readonly kind: 'installed' }
  | { readonly kind: 'uninstalled' }
  /** Anything else Teams tells a bot: somebody typed, a reaction, a rename. */
  | { readonly kind: 'nothing' };

/** One activity from Teams, checked and free of anything botbuilder. */
export interface Turn {
  /** The same for every delivery of one activity. */
  readonly key: string;
  /** A short stand-in for the key, for logs: it finds a turn's events and leads to nobody. */
  readonly reference: string;
  readonly conversation: Conversation;
  /** Who did it: a practitioner, never a child. */
  readonly person: Person;
  /** The ids in Teams (`29:…`) of those whom it mentions besides the bot; absent where it mentions nobody. */
  readonly mentioned?: readonly string[];
  /** The card whose button was pressed, so that it can be replaced. */
  readonly pressedOn?: CardPlace;
  /** The channel it was said in. */
  readonly channel?: {
    readonly teamId: string;
    readonly channelId: string;
    /** Absent for a standard channel, which all members of its team are in. */
    readonly kind?: 'private' | 'shared';
  };
  /** It was done in a dialog: whatever is said in answer stands there, and only who did it sees it. */
  readonly dialog?: true;
  /** It was done from a chat in which the bot may not be, and of which nothing is kept. */
  readonly apart?: true;
  /** It was said in the chat of a meeting, where people from outside the council may read along. */
  readonly inMeeting?: true;
  /** The message it is about: the one that was said, edited or deleted. */
  readonly message?: {
    readonly tenant: string;
    readonly conversationId: string;
    readonly activityId: string;
    /** The key of the turn in which it was said first. */
    readonly saidAs: string;
  };
  readonly said: Said;
  /** True for an invoke, whose answer goes back in the response to the request. */
  readonly invoke: boolean;
}

import type { ButtonData } from '../../cards/button-data.ts';
import type { Conversation } from '../../queue/conversations.ts';

/** What a person did. */
export type Said =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** True when a picture or file came with it; the bot takes neither. */
      readonly attachment: boolean;
    }
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
  /** Who did it. A display name is never read: nothing here needs one. */
  readonly person: { readonly tenant: string; readonly channelUserId: string; readonly entraId: string };
  readonly said: Said;
  /** True for an invoke, whose answer goes back in the response to the request. */
  readonly invoke: boolean;
}

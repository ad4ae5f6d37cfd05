import type { ButtonData } from '../../cards/button-data.ts';
import type { CardJson } from '../../cards/plain-card.ts';

/** What somebody picks from what was found, and Teams gives back when they do. */
export type Pick =
  | { readonly kind: 'entry'; readonly authority: string; readonly id: string }
  | { readonly kind: 'query'; readonly authority: string; readonly id: string };

/** Something that Teams asks while somebody types or looks. It changes nothing, and is answered at once. */
export type Asked =
  | {
      readonly kind: 'search';
      readonly in: 'knowledge' | 'queries';
      readonly words: string;
      readonly skip: number;
      readonly count: number;
    }
  | { readonly kind: 'pick'; readonly pick: Pick }
  /** "Ask the advice line about this message": its words, as Teams has them. */
  | { readonly kind: 'about-message'; readonly words: string; readonly author: string | undefined }
  /** "Add to the knowledge", from a message: its words, as Teams has them. */
  | { readonly kind: 'add-knowledge'; readonly words: string; readonly author: string | undefined }
  | { readonly kind: 'dialog'; readonly data: ButtonData }
  /** A card has come into view that may have been overtaken. */
  | { readonly kind: 'refresh'; readonly data: ButtonData }
  /** Of a shape that this version does not know. */
  | { readonly kind: 'unknown'; readonly of: 'search' | 'dialog' };

/** One line of what was found. Only who searches sees it. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly pick: Pick;
}

/** What it is answered with. */
export type Answered =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  /** A card for the message that is being written. */
  | { readonly kind: 'card'; readonly title: string; readonly card: CardJson }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: CardJson }
  /** The same card as it is now. */
  | { readonly kind: 'refreshed'; readonly card: unknown }
  | { readonly kind: 'words'; readonly of: 'search' | 'dialog' | 'card'; readonly text: string };

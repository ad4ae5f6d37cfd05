import type { ShownCard } from '../../cards/card.ts';

/** One thing the service says. */
export type Reply =
  /** A message of its own. */
  | ({ readonly place: 'new' } & ShownCard)
  /** In place of the card whose button was pressed. */
  | ({ readonly place: 'in-place' } & ShownCard)
  /**
   * The card as it is from now on, for the answer to an invoke. The message itself is edited by what is owed, so
   * nothing is sent.
   */
  | ({ readonly place: 'in-response' } & ShownCard)
  /** A sentence for the person who pressed and for nobody else in a shared conversation. */
  | { readonly place: 'notice'; readonly summary: string; readonly text: string }
  /** Plain text, which Teams lets people copy whole. */
  | { readonly place: 'text'; readonly summary: string; readonly text: string };

/** Says something at once. Rejects when it could not be said. */
export type Say = (reply: Reply) => Promise<void>;

/** A card as a message of its own. */
export function asNew(shown: ShownCard): Reply {
  return { place: 'new', ...shown };
}

/** A card in place of the one that was pressed. */
export function inPlace(shown: ShownCard): Reply {
  return { place: 'in-place', ...shown };
}

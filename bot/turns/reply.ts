import type { ShownCard } from '../../cards/card.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import type { CardFace, CardPlace } from '../../queue/posted-cards.ts';

/** One side of a query: enough to draw its card again. */
export interface QuerySide {
  readonly authority: string;
  readonly query: string;
  readonly face: CardFace;
}

/** What is kept of an answer goes with the reply, and is kept when the turn is done. */
interface Keeps {
  readonly keep?: AnswerGiven;
  /** Where the card that is kept is in Teams, if not where this is said. */
  readonly shownAt?: CardPlace;
}

/** One thing the service says. */
export type Reply = Keeps & Said;

type Said =
  /** A message of its own. */
  | ({ readonly place: 'new' } & ShownCard)
  /** In place of the card whose button was pressed. */
  | ({
      readonly place: 'in-place';
      /** False where the card holds what must not be kept. */ readonly keepResponse?: false;
    } & ShownCard)
  /**
   * The card as it is from now on, for the answer to an invoke. The message itself is edited by what is owed, so
   * nothing is sent.
   */
  | ({ readonly place: 'in-response'; readonly of: QuerySide } & ShownCard)
  /** A sentence for the person who pressed and for nobody else in a shared conversation. */
  | { readonly place: 'notice'; readonly summary: string; readonly text: string }
  /** Plain text, which Teams lets people copy whole. */
  | { readonly place: 'text'; readonly summary: string; readonly text: string };

/**
 * Says something at once, and gives where it stands in Teams, if it stands there as a message. Rejects when it could not be
 * said.
 */
export type Say = (reply: Reply) => Promise<CardPlace | void>;

/** A card as a message of its own. */
export function asNew(shown: ShownCard, keep?: AnswerGiven): Reply {
  return { place: 'new', ...shown, ...(keep === undefined ? {} : { keep }) };
}

/** A card in place of the one that was pressed. */
export function inPlace(shown: ShownCard, keep?: AnswerGiven): Reply {
  return { place: 'in-place', ...shown, ...(keep === undefined ? {} : { keep }) };
}

/** A sentence to whoever pressed. */
export function notice(text: string): Reply {
  return { place: 'notice', summary: 'Advice line: not done', text };
}

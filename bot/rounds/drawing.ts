import type { ShownCard } from '../../cards/card.ts';
import type { CardFace } from '../../queue/posted-cards.ts';

/** What is to be seen of a delivery at the moment it is sent. */
export interface Drawing {
  readonly shown: ShownCard;
  /** The card of a query that this is, which follows the query's state; absent for a message about one event. */
  readonly card?: {
    readonly face: CardFace;
    /** Whose own chat it belongs in; absent in the channel. */
    readonly entraId?: string;
    /** The version of the query that was drawn. */
    readonly version: number;
  };
  /** Post it as a new message even where the card stands already. */
  readonly anew: boolean;
  /** What takes the place of the card where it stands in a channel that the query does not go to any more. */
  readonly elsewhere?: ShownCard;
}

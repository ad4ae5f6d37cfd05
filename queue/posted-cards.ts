/** Which side of a query a card shows. */
export const cardFaces = ['asker', 'staff', 'adviser'] as const;
export type CardFace = (typeof cardFaces)[number];

/** The faces, and a message about one event, which is kept only so that it can be found again. */
export const postedFaces = [...cardFaces, 'message'] as const;
export type PostedFace = (typeof postedFaces)[number];

/** Where a card is in Teams, so that it can be edited. */
export interface CardPlace {
  readonly serviceUrl: string;
  /** As Teams gave it when the card was posted, with the thread. */
  readonly conversationId: string;
  readonly activityId: string;
}

/** A card that was posted for a query. */
export interface PostedCard extends CardPlace {
  readonly authority: string;
  readonly queryId: string;
  readonly face: PostedFace;
  /** Whose own chat it is in; nobody's where it is in the channel. */
  readonly entraId?: string;
  /** The version of the query it shows; 0 while it shows something else, such as the form it replaces. */
  readonly version: number;
  readonly postedAt: number;
}

/** Which activity shows which query. */
export interface PostedCards {
  /** The cards with this face, the one posted last first; `entraId` narrows it to one person's. */
  of(authority: string, queryId: string, face: PostedFace, entraId?: string): Promise<readonly PostedCard[]>;
  /** Keeps the card, or the newer version it now shows. */
  put(card: PostedCard): Promise<void>;
  /** Forgets a card that Teams says is not there any more. */
  forget(place: CardPlace): Promise<void>;
}

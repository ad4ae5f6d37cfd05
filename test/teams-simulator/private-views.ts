import type { Card } from './activity.ts';

/** The cards that one person alone sees instead of a message's own, since they pressed something on it. */
export class PrivateViews {
  readonly #views = new Map<string, Map<string, readonly Card[]>>();

  /** Shows these cards of a message to this person only. */
  show(messageId: string, personId: string, cards: readonly Card[]): void {
    const ofMessage = this.#views.get(messageId) ?? new Map<string, readonly Card[]>();
    this.#views.set(messageId, ofMessage.set(personId, cards));
  }

  /** The cards this person sees, or undefined where they see what everybody sees. */
  of(messageId: string, personId: string): readonly Card[] | undefined {
    return this.#views.get(messageId)?.get(personId);
  }

  /** Everybody sees the message's own card again: that is what an edit by the bot does. */
  forget(messageId: string): void {
    this.#views.delete(messageId);
  }
}

import { AdaptiveCard, type Action, type CardElement } from '@microsoft/teams.cards';

/** What begins the words of every notification: the kind of reply, so that nobody must open a card to know it. */
export const replyKinds = [
  'Answer',
  'Which of these',
  'One question back',
  'No answer',
  'Stay safe',
  'Advice line',
  'Help',
] as const;

/** One of the kinds of reply. */
export type ReplyKind = (typeof replyKinds)[number];

/** A card ready to send, with the words of its notification, which never hold case detail. */
export interface ShownCard {
  readonly summary: string;
  readonly card: AdaptiveCard;
}

/**
 * Puts a card together: version 1.5, the ceiling Teams documents for bots, in English. `title` is the short
 * title of the notification, such as "Laptops"; phones show it on kitchen tables, so it says nothing of the case.
 */
export function shownCard(
  kind: ReplyKind,
  title: string,
  body: readonly CardElement[],
  actions: readonly Action[] = [],
): ShownCard {
  return {
    summary: `${kind}: ${title}`,
    card: new AdaptiveCard(...body).withOptions({
      version: '1.5',
      lang: 'en',
      fallbackText: `${kind}: ${title}`,
      ...(actions.length === 0 ? {} : { actions: [...actions] }),
    }),
  };
}

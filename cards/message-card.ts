import type { Action } from '@microsoft/teams.cards';
import { shownCard, type ReplyKind, type ShownCard } from './card.ts';
import { words } from './words.ts';

/** A sentence or two, for thanks, a picture, a paste that is too long and the like. */
export function messageCard(
  kind: ReplyKind,
  title: string,
  text: string,
  actions: readonly Action[] = [],
): ShownCard {
  return shownCard(kind, title, [words(text)], actions);
}

import type { CardElement } from '@microsoft/teams.cards';
import type { Duties } from '../knowledge/schema.ts';
import { words } from './words.ts';

/** What the card of a duties says. */
export function dutiesBody(duties: Duties): readonly CardElement[] {
  return [words(duties.about)];
}

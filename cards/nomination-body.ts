import type { CardElement } from '@microsoft/teams.cards';
import type { Nomination } from '../knowledge/schema.ts';
import { words } from './words.ts';

/** What the card of a nomination says. */
export function nominationBody(nomination: Nomination): readonly CardElement[] {
  return [words(nomination.about)];
}

import type { CardElement } from '@microsoft/teams.cards';
import type { Nomination } from '../knowledge/schema.ts';
import { caution, words } from './words.ts';

/** What the card of a nomination says. */
export function nominationBody(nomination: Nomination): readonly CardElement[] {
  return [
    words(nomination.about),
    words(`**Who may nominate:** ${nomination.mayNominate}`, { spacing: 'Small' }),
    ...(nomination.doubt === undefined ? [] : [caution(`Not clear in the document: ${nomination.doubt}`)]),
  ];
}

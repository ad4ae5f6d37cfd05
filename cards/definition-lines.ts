import { smallPrint } from './words.ts';
import { statusWords } from '../knowledge/fact-words.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { CardElement } from '@microsoft/teams.cards';

/** How an authority's document defines what the child is, where it does so in its own way and the child is that. */
export function definitionLines(pack: Pack, facts: Facts): readonly CardElement[] {
  return pack.definitions
    .filter(({ status }) => facts.status.includes(status))
    .map(({ status, words }) => {
      const name = statusWords[status];
      return smallPrint(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${words}`);
    });
}

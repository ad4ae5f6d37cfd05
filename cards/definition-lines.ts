import type { CardElement } from '@microsoft/teams.cards';
import { isOneOf } from '../knowledge/entitlements/status.ts';
import { statusWords } from '../knowledge/fact-words.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Pack, Status } from '../knowledge/schema.ts';

/** Another authority, for how its document defines the same. */
export type OtherDefinitions = Pick<Pack, 'authority' | 'definitions'>;
import { smallPrint } from './words.ts';

/**
 * How other authorities' documents define what the child is, where this one's does so in its own way: what counts
 * changes with the council. Nothing where nothing differs.
 */
export function otherDefinitionLines(
  pack: Pack,
  facts: Facts,
  others: readonly OtherDefinitions[],
): readonly CardElement[] {
  // Only what was said in so many words: what follows from it is not what the question turns on.
  const asked = facts.status.filter(
    (status) => defines(pack, status) || (status === 'previously-cwsw' && defines(pack, 'cwsw')),
  );
  if (asked.length === 0) return [];
  const differing = others
    .filter(({ authority }) => authority !== pack.authority)
    .flatMap(({ definitions }) => definitions.filter(({ status }) => asked.includes(status)));
  return differing.map(({ words }) => smallPrint(`Defined differently elsewhere: ${words}`));
}

/**
 * How an authority's document defines what the child is, where it does so in its own way and the child is that. Whether
 * those who had a social worker before count, is part of whom "with a social worker" means.
 */
export function definitionLines(pack: Pack, facts: Facts): readonly CardElement[] {
  const asked = (status: Status): boolean =>
    isOneOf([status], facts) === true ||
    (status === 'cwsw' && !defines(pack, 'previously-cwsw') && facts.status.includes('previously-cwsw'));
  return pack.definitions
    .filter(({ status }) => asked(status))
    .map(({ status, words }) => {
      const name = statusWords[status];
      return smallPrint(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${words}`);
    });
}

function defines({ definitions }: Pack, status: Status): boolean {
  return definitions.some((definition) => definition.status === status);
}

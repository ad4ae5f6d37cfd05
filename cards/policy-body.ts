import type { CardElement } from '@microsoft/teams.cards';
import type { Policy } from '../knowledge/schema.ts';
import { words } from './words.ts';

/** What the card of a policy says. */
export function policyBody(policy: Policy): readonly CardElement[] {
  return [words(policy.about)];
}

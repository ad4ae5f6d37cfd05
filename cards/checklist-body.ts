import type { CardElement } from '@microsoft/teams.cards';
import type { Checklist } from '../knowledge/schema.ts';
import { words } from './words.ts';

/** What the card of a checklist says. */
export function checklistBody(checklist: Checklist): readonly CardElement[] {
  return [words(checklist.about)];
}

import type { Action } from '@microsoft/teams.cards';
import type { AnsweringEntry } from '../knowledge/entries.ts';
import { isFor, type AskerRole } from '../knowledge/roles.ts';
import type { Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';

/** The way to the form, for whoever may nominate or has not said what they are; the form asks those. */
export function nominationButton(
  pack: Pack,
  entry: AnsweringEntry,
  role: AskerRole | undefined,
): Action | undefined {
  return entry.kind !== 'nomination' || !mayOpenNomination(role)
    ? undefined
    : button('Nominate a school or setting', {
        verb: 'open-nomination',
        authority: pack.authority,
        entry: entry.id,
      });
}

/** Only a school's own lead is known not to be one of those who may: another professional may be a colleague. */
export function mayOpenNomination(role: AskerRole | undefined): boolean {
  return role === 'other-professional' || isFor('social-worker', role);
}

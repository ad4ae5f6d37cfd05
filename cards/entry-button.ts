import type { Action } from '@microsoft/teams.cards';
import type { AnsweringEntry } from '../knowledge/entries.ts';
import { button } from './button.ts';

/** The button for a list that is ticked or a file that is made; undefined for an entry that is only to be read. */
export function entryButton(entry: AnsweringEntry, authority: string): Action | undefined {
  if (entry.kind === 'checklist')
    return button('Open and tick', { verb: 'open-checklist', authority, checklist: entry.id });
  if (entry.kind === 'policy')
    return button('Make the Word file', { verb: 'make-policy', authority, policy: entry.id });
  return undefined;
}

import type { CardElement } from '@microsoft/teams.cards';
import type { Redaction } from '../privacy/redacted-text.ts';
import { smallPrint } from './words.ts';

/** How many identifiers of each kind were taken out of a question. */
export type Removed = Redaction['removed'];

/** Says that personal details were left out, and where they still are; nothing when there were none. */
export function removedNote(removed: Removed | undefined): readonly CardElement[] {
  const kinds = Object.entries(removed ?? {}).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
  if (kinds.length === 0) return [];
  return [
    smallPrint(
      `Personal details (${kinds.join(', ')}) were taken out before your question was kept. They are still in your own message in Teams: you can delete it there.`,
    ),
  ];
}

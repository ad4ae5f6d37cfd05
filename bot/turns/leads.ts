import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** A code of four digits is only as good as the number of guesses allowed. */
const mostWrongCodes = 5;

/**
 * Whether somebody may configure the service: a person named in LEADS or, where LEADS is empty, whoever gives the
 * pairing code that was printed at start. A wrong code is counted; after five none is taken any more.
 */
export function mayConfigure(
  code: string | undefined,
  turn: Turn,
  parts: Pick<TurnParts, 'leads' | 'pairing'>,
): boolean {
  if (isLead(turn, parts)) return true;
  const { pairing } = parts;
  if (parts.leads.length > 0 || pairing.wrong >= mostWrongCodes) return false;
  if (code === pairing.code) {
    pairing.paired.add(accountOf(turn));
    return true;
  }
  if (code !== undefined) pairing.wrong += 1;
  return false;
}

/** Whether they are a lead already: named in LEADS, or paired since the service started. */
export function isLead(turn: Pick<Turn, 'person'>, parts: Pick<TurnParts, 'leads' | 'pairing'>): boolean {
  return parts.leads.length > 0
    ? parts.leads.includes(turn.person.entraId)
    : parts.pairing.paired.has(accountOf(turn));
}

function accountOf({ person }: Pick<Turn, 'person'>): string {
  return `${person.tenant}|${person.entraId}`;
}

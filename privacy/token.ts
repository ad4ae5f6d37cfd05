import type { Phase } from './phase.ts';
import { identifierKinds, type IdentifierKind } from './redacted-text.ts';

/** What a school's name becomes: still readable, and the same for every school of its kind. */
const schoolWords: Readonly<Record<Phase, string>> = {
  nursery: 'a nursery',
  primary: 'a primary school',
  secondary: 'a secondary school',
  special: 'a special school',
  college: 'a college',
  school: 'a school',
};

const words = identifierKinds.filter((kind) => kind !== 'name').join('|');

/** The source of a pattern that matches one token, such as `[name 2]` or `[date of birth]`; it captures nothing. */
export const tokenPattern = `\\[(?:name(?: \\d{1,3})?|${words}|${Object.values(schoolWords).join('|')})\\]`;

/** The source of a pattern that matches the token of a name; it captures nothing. */
export const nameTokenPattern = String.raw`\[name(?: \d{1,3})?\]`;

/** The token that stands for an identifier of a kind; names carry the number of the person. */
export function tokenFor(kind: IdentifierKind, person?: number): string {
  return person === undefined ? `[${kind}]` : `[${kind} ${person}]`;
}

/** The token that stands for a school's name where it would single a child out. */
export function schoolToken(phase: Phase): string {
  return `[${schoolWords[phase]}]`;
}

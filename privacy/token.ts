import { identifierKinds, type IdentifierKind } from './redacted-text.ts';

const words = identifierKinds.filter((kind) => kind !== 'name').join('|');

/** The source of a pattern that matches one token, such as `[name 2]` or `[date of birth]`; it captures nothing. */
export const tokenPattern = `\\[(?:name(?: \\d{1,3})?|${words})\\]`;

/** The source of a pattern that matches the token of a name; it captures nothing. */
export const nameTokenPattern = String.raw`\[name(?: \d{1,3})?\]`;

/** The token that stands for an identifier of a kind; names carry the number of the person. */
export function tokenFor(kind: IdentifierKind, person?: number): string {
  return person === undefined ? `[${kind}]` : `[${kind} ${person}]`;
}

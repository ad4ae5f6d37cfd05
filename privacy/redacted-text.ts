/**
 * Text from which everything that could identify a child has been replaced by a readable token.
 * The brand can only be put on by `redact` in `redact.ts`: the queue, the store, search and the cards accept
 * nothing else, so a forgotten redaction is a compile error rather than a leak.
 */
export type RedactedText = string & { readonly __redacted: unique symbol };

/** The kinds of identifier that are recognised. The value itself is never kept, only how many of each kind. */
export const identifierKinds = [
  'name',
  'initials',
  'date of birth',
  'NHS number',
  'UPN',
  'ULN',
  'National Insurance number',
  'passport number',
  'case number',
  'phone number',
  'email address',
  'postcode',
  'address',
  'car registration',
  'web address',
  'social media handle',
  'school',
] as const;

/** One kind of identifier; also the words of its token: `[date of birth]`. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** What `redact` gives back: the safe text, and how many identifiers of each kind were taken out. */
export interface Redaction {
  readonly text: RedactedText;
  /** Names are counted by person, however often each was named; everything else by occurrence. */
  readonly removed: Readonly<Partial<Record<IdentifierKind, number>>>;
}

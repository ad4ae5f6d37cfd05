import { matchesOf, type Span } from './span.ts';

/** Phone numbers, e-mail and web addresses that a council publishes: they identify no child and may stay. */
export type PublicContacts = readonly string[];

const patterns = new WeakMap<PublicContacts, RegExp | null>();

/** Where published contacts stand in a text, in any spacing and capitals. */
export function publicContactsIn(text: string, contacts: PublicContacts): readonly Span[] {
  const pattern = patternOf(contacts);
  if (pattern === null) return [];
  return Array.from(matchesOf(text, pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether two stretches of text share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** One pattern for a whole list, made once for each list. */
function patternOf(contacts: PublicContacts): RegExp | null {
  const known = patterns.get(contacts);
  if (known !== undefined) return known;
  const sources = contacts.map(sourceOf).filter((source) => source !== '');
  const pattern =
    sources.length === 0
      ? null
      : new RegExp(String.raw`(?<![\p{L}\d@.])(?:${sources.join('|')})(?![\p{L}\d@])`, 'giu');
  patterns.set(contacts, pattern);
  return pattern;
}

function sourceOf(contact: string): string {
  if (/\p{L}/u.test(contact)) return contact.trim().replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const digits = contact.replaceAll(/\D/g, '').replace(/^(?:00)?44/, '0');
  if (digits.length < 3) return '';
  const national = digits.replace(/^0/, '');
  const spaced = Array.from(national).join(String.raw`[ ().-]{0,2}`);
  return digits.startsWith('0')
    ? String.raw`(?:\(?0|(?:\+|00)44[ ()-]{0,2}0?\)?)[ ().-]{0,2}${spaced}`
    : spaced;
}

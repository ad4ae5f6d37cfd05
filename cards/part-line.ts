import type { CardElement } from '@microsoft/teams.cards';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { asTyped, words } from './words.ts';

/** Enough of a part to know it by. Characters. */
const longest = 100;

/** Says which part of a message a card is about, in the asker's own words; nothing for a whole message. */
export function partLine(
  part: RedactedText | undefined,
  before: 'Not answered yet' | 'About' = 'Not answered yet',
): readonly CardElement[] {
  return part === undefined ? [] : [words(`${before}: “${asTyped(shortened(part))}”`)];
}

function shortened(part: string): string {
  const plain = part
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!]+$/, '');
  return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

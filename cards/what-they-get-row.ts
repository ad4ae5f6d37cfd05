import type { TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import type { Amount } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';

/** A row in a line: "Laptop, Level 3: up to £300 (up to age 18)". */
export function rowLine({ weighed: { row } }: TopicRow): string {
  const sums = row.amount.map(amountOrNote).filter((words) => words !== '');
  const conditions = row.conditions.length === 0 ? '' : ` (${row.conditions.map(small).join('; ')})`;
  return `${[row.title, ...sums].join(': ')}${conditions}`;
}

/** An amount in words; what only a note says, by the note. */
export function amountOrNote(amount: Amount): string {
  const words = amountWords(amount);
  return words === '' ? (amount.note ?? '') : words;
}

/** A phrase inside a sentence; an abbreviation keeps its capitals. */
function small(phrase: string): string {
  return /^[A-Z][a-z]/.test(phrase) && !/^(Year|Level|Virtual|Slough|January|August)/.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}

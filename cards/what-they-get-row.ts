import type { TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import type { Amount } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';
import { saysAlready } from './row-block.ts';

/** A row in a line, saying nothing twice: "Laptop, Level 3: up to £300 (up to age 18)". */
export function rowLine({ weighed: { row } }: TopicRow): string {
  const sums = row.amount.map((amount) => amountOrNote(amount, row.title)).filter((words) => words !== '');
  const unsaid = row.conditions.filter((condition) => !saysAlready(row.title, condition));
  const conditions = unsaid.length === 0 ? '' : ` (${unsaid.map(small).join('; ')})`;
  return `${[row.title, ...sums].join(': ')}${conditions}`;
}

/** An amount in words; what only a note says, by the note, unless the title says as much. */
function amountOrNote(amount: Amount, title: string): string {
  const words = amountWords(amount);
  const { note = '' } = amount;
  if (title.toLowerCase().includes(words.toLowerCase()) && words !== '') return '';
  return words === '' && !saysAlready(title, note.split(' from ')[0] ?? '') ? note : words;
}

/** A phrase inside a sentence; an abbreviation keeps its capitals. */
function small(phrase: string): string {
  return /^[A-Z][a-z]/.test(phrase) && !/^(Year|Level|Virtual|Slough|January|August)/.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}

import type { AnsweringEntry } from './entries.ts';
import type { Entitlement } from './schema.ts';

/** What a question wants to be told, where its words leave no doubt, and how an answer that tells it looks. */
const expectations: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /\b(?:how much (?:does|do|is|are|will|would)\b.*\b(?:cost|charge|set us back)|what(?:'s| is| does|s)?\b.*\b(?:cost|price|fee|charge)s?\b|price of|cost of|is it free|is there a (?:charge|fee))\b/i,
    told: /£|\bfree\b|\bfund/i,
  },
  {
    asks: /\b(?:phone|telephone|tel|mobile|helpline)\s?(?:no|num|number)\b|\bextension number\b|\bnumber (?:for|to (?:ring|call|phone))\b/i,
    told: /\d[\d ]{7,}|\bnumber\b/i,
  },
];

/**
 * False when the question asks for a price or a number that the answer does not give: the right subject is not yet an
 * answer, and "how much" met with no amount reads as a wrong one.
 */
export function tellsWhatWasAsked(
  question: string,
  entry: AnsweringEntry,
  rows: readonly Entitlement[],
): boolean {
  const text = wordsOf(entry, rows);
  return expectations.every(({ asks, told }) => !asks.test(question) || told.test(text));
}

function wordsOf(entry: AnsweringEntry, rows: readonly Entitlement[]): string {
  return entry.kind === 'topic'
    ? [entry.topic.overview, ...rows.map((row) => row.answer)].join('\n')
    : entry.says.join('\n');
}

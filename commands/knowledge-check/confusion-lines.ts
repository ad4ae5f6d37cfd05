import type { Confusions } from './confusions.ts';

/** Two entries with fewer phrasings between them are left for `--confusable`: one odd phrasing in a thousand is no fault. */
const worthALine = 3;

/**
 * The lines that name both entries and the phrasing. `each` gives every phrasing; otherwise only pairs that are confused
 * again and again, and one line for the rest.
 */
export function confusionLines({ found, all }: Confusions, each: boolean): readonly string[] {
  const pairs = new Map<string, string[]>();
  for (const { text, entry, foundInstead } of found) {
    const pair = `${entry} reads like ${foundInstead}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), text]);
  }
  const inOrder = [...pairs].toSorted(([, a], [, b]) => b.length - a.length);
  const shown = inOrder.filter(([, texts]) => each || texts.length >= worthALine);
  const rest = found.length - shown.reduce((sum, [, texts]) => sum + texts.length, 0);
  const more = 'npm run knowledge:check -- --confusable';
  return [
    ...shown.map(([pair, texts]) => `  confusable: ${pair}: ${texts.map((text) => `“${text}”`).join(', ')}`),
    ...(rest === 0 ? [] : [`  ${rest} more phrasings lead to another entry once left out: ${more}`]),
    ...(all ? [] : [`  one phrasing in 25 was tried against the others; all of them: ${more}`]),
  ];
}

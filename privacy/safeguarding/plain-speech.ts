import { repairs } from './typing-slips.ts';

/** The longest message that is read; a Teams message cannot be longer. */
const longest = 40_000;

/**
 * Puts a message into the form the patterns are written for: small letters, no accents, apostrophes dropped
 * ("don't" is "dont"), one space between words, ` . ` between sentences, slips of the keyboard in the words that
 * matter put right.
 */
export function plainSpeech(text: string): string {
  const letters = text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`´\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
    .replaceAll(/[.!?;\n\r]+/g, ' . ')
    .replaceAll(/[^a-z0-9. ]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return letters.replaceAll(/[a-z]{3,}/g, (word) => repairs.get(word) ?? word);
}

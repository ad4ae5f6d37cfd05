import { shorthand } from './shorthand.ts';

/** The longest message that is read; a Teams message cannot be longer. */
const longest = 40_000;
/** What runs on longer than any word is cut here. */
const longestWord = 40;

/**
 * The sentences of a message as words: small letters, no accents, apostrophes dropped ("don't" is "dont"), shorthand
 * written out, hyphens opened, ages apart ("14yo" is "14 yo"). Time grows with the length alone.
 */
export function plainWords(text: string): readonly (readonly string[])[] {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/['’‘`´](ll|re|ve)\b/g, ' $1 ')
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
    .replaceAll(/\ba ?& ?e\b/g, ' casualty ')
    .replaceAll('£', ' £ ')
    .split(/[.!?;](?=\s|$)|[\n\r]/)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > 0);
}

function wordsOf(sentence: string): readonly string[] {
  return sentence
    .split(/[^a-z0-9£]+/)
    .flatMap((word) => shorthand.get(word)?.split(' ') ?? [word])
    .flatMap((word) => /^(\d{1,2})(yo|yr|yrs|year|f|m)$/.exec(word)?.slice(1) ?? [word])
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

import { shorthand } from './shorthand.ts';

/** The longest message that is read; a Teams message cannot be longer. */
const longest = 40_000;
/** What runs on longer than any word is cut here. */
const longestWord = 40;

/** What an English keyboard writes: nothing here has an accent or is unseen. */
const plainlyWritten = /^[ -~\n\r\t]*$/;
const apostrophe = /['’‘`´]/;

/**
 * The sentences of a message as words: small letters, no accents, apostrophes dropped ("don't" is "dont"), shorthand
 * written out, hyphens opened, ages apart ("14yo" is "14 yo"). Time grows with the length alone.
 */
export function plainWords(text: string): readonly (readonly string[])[] {
  const small = withoutApostrophes(inSmallLetters(text.slice(0, longest)))
    .replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
    .replaceAll(/\ba ?& ?e\b/g, ' casualty ')
    .replaceAll('£', ' £ ');
  const sentences: (readonly string[])[] = [];
  for (const sentence of small.split(/[.!?;](?=\s|$)|[\n\r]/)) {
    const words = wordsOf(sentence);
    if (words.length > 0) sentences.push(words);
  }
  return sentences;
}

function inSmallLetters(text: string): string {
  if (plainlyWritten.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
}

function withoutApostrophes(text: string): string {
  if (!apostrophe.test(text)) return text;
  return text.replaceAll(/['’‘`´](ll|re|ve)\b/g, ' $1 ').replaceAll(/['’‘`´]/g, '');
}

function wordsOf(sentence: string): readonly string[] {
  const words: string[] = [];
  for (const written of sentence.split(/[^a-z0-9£]+/)) {
    for (const word of shorthand.get(written)?.split(' ') ?? [written]) {
      const apart = /^(\d{1,2})(yo|yr|yrs|year|f|m)$/.exec(word);
      if (apart !== null) words.push(...apart.slice(1));
      else if (word !== '') words.push(word.slice(0, longestWord));
    }
  }
  return words;
}

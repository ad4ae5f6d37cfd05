import type { Sentence } from './sentences/sentence.ts';

/** How many words in a row two sentences may not share; a slot counts as a word. */
const run = 5;

/** The sentences of the first list that share no five words in a row with any of the second. */
export function disjointFrom(
  sentences: readonly Sentence[],
  others: readonly Sentence[],
): readonly Sentence[] {
  const seen = new Set(others.flatMap(runsOf));
  return sentences.filter((sentence) => !runsOf(sentence).some((words) => seen.has(words)));
}

function runsOf(sentence: Sentence): readonly string[] {
  const words = sentence
    .replaceAll(/\{[^}]*\}/gu, ' slot ')
    .toLowerCase()
    .split(/[^\p{L}\d']+/u)
    .filter((word) => word !== '');
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(' '));
}

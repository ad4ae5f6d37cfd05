import { away } from './lexicon/away.ts';
import { danger } from './lexicon/danger.ts';
import { everyday } from './lexicon/everyday.ts';
import { exploitation } from './lexicon/exploitation.ts';
import { harm } from './lexicon/harm.ts';
import { home } from './lexicon/home.ts';
import { people } from './lexicon/people.ts';
import { selfHarm } from './lexicon/self-harm.ts';

interface Entry {
  readonly words: readonly string[];
  readonly concept: number;
}

const paragraphs = [people, harm, selfHarm, away, exploitation, home, danger, everyday].flatMap((list) =>
  list.trim().split(/\n(?=\S)/),
);
const listed = paragraphs.map((paragraph) => {
  const [name = '', words = ''] = paragraph.split(':');
  return { name, entries: words.split(',').map((entry) => entry.trim().split(/\s+/)) };
});

/** The names of all concepts. Ages and hours of the night are known by their shape. */
export const concepts: readonly string[] = [
  ...new Set([...listed.map(({ name }) => name), 'age-of-child', 'age-of-adult', 'night']),
];
const ids = new Map(concepts.map((name, id) => [name, id]));
/** The concept of turns of phrase in which a grave word means nothing grave. */
export const innocent = ids.get('innocent');

const entries: readonly Entry[] = listed.flatMap(({ name, entries: wordLists }) =>
  wordLists.map((words) => ({ words, concept: ids.get(name) ?? 0 })),
);
const phrases = Map.groupBy(
  entries.filter(({ words }) => words.length > 1),
  ({ words: [first = ''] }) => first,
);
const singles = entries.filter(({ words }) => words.length === 1);
const wholeWords = Map.groupBy(
  singles.filter(({ words: [word = ''] }) => !word.endsWith('*')),
  ({ words: [word = ''] }) => word,
);
const beginnings = Map.groupBy(
  singles.filter(({ words: [word = ''] }) => word.endsWith('*')),
  ({ words: [word = ''] }) => word.slice(0, -1),
);
const lengths = [...beginnings.keys()].map((beginning) => beginning.length);
const shortestBeginning = Math.min(...lengths);
const longestBeginning = Math.max(...lengths);

/** Every word of the lists, by itself or within a phrase; beginnings without their star. */
export const listedWords: ReadonlySet<string> = new Set(
  entries.flatMap(({ words }) => words.map((word) => word.replace('*', ''))),
);

/**
 * For each word of a sentence the concepts it stands for by itself (given), and that the phrase it begins stands for. A
 * word in an innocent turn of phrase stands for that alone.
 */
export function conceptsOf(
  words: readonly string[],
  alone: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const found = [...alone];
  const harmless = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const { words: phrase, concept } of phrases.get(word) ?? []) {
      if (!standsAt(phrase, words, at)) continue;
      const before = found[at] ?? [];
      if (concept === innocent) for (const offset of phrase.keys()) harmless.add(at + offset);
      else if (!before.includes(concept)) found[at] = [...before, concept];
    }
  }
  return found.map((marks, at) => (innocent !== undefined && harmless.has(at) ? [innocent] : marks));
}

/** The concepts that a word stands for by itself. */
export function conceptsOfWord(word: string): readonly number[] {
  const found = new Set((wholeWords.get(word) ?? []).map(({ concept }) => concept));
  for (let length = shortestBeginning; length <= Math.min(word.length, longestBeginning); length += 1) {
    for (const { concept } of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  }
  const shape = shapeOf(word);
  if (shape !== undefined) found.add(shape);
  return [...found];
}

function shapeOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return ids.get(Number(word) < 18 ? 'age-of-child' : 'age-of-adult');
  return /^(?:1[0-2]|[1-9])(?:am|ish)$/.test(word) ? ids.get('night') : undefined;
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((part, offset) => {
    const word = words[at + offset];
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}

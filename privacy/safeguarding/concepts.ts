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

/** Several words in a row; `begins` says of each behind the first whether it may end in any way. */
interface Phrase {
  readonly first: string;
  readonly others: readonly { readonly text: string; readonly begins: boolean }[];
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
  entries.filter(({ words }) => words.length > 1).map(phraseOf),
  ({ first }) => first,
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

const none: readonly Phrase[] = [];

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
  for (let at = 0; at < words.length; at += 1) {
    for (const { others, concept } of phrases.get(words[at] ?? '') ?? none) {
      if (!follow(others, words, at)) continue;
      const before = found[at] ?? [];
      if (concept === innocent)
        for (let offset = 0; offset <= others.length; offset += 1) harmless.add(at + offset);
      else if (!before.includes(concept)) found[at] = [...before, concept];
    }
  }
  if (innocent !== undefined) for (const at of harmless) found[at] = [innocent];
  return found;
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

function phraseOf({ words: [first = '', ...others], concept }: Entry): Phrase {
  return {
    first,
    others: others.map((word) => ({ text: word.replace(/\*$/, ''), begins: word.endsWith('*') })),
    concept,
  };
}

/** Whether the other words of a phrase follow the first, which stands in a place. */
function follow(others: Phrase['others'], words: readonly string[], at: number): boolean {
  let place = at;
  for (const { text, begins } of others) {
    place += 1;
    const word = words[place];
    if (word !== text && !(begins && word?.startsWith(text) === true)) return false;
  }
  return true;
}

import { conceptsOfWord, listedWords } from '../concepts.ts';
import { listedForms } from './listed-forms.ts';
import { nearSpellings } from './near-spellings.ts';

/** Shorter words have too many neighbours to tell a slip from another word. */
const shortest = 5;
/** Nothing that long is a slip of a word. */
const longest = 20;

const meant = new Set(
  [...listedWords, ...listedForms.trim().split(/\s+/)].filter((word) => word.length >= shortest),
);
const itself = new Set([...listedWords, ...nearSpellings.trim().split(/\s+/)]);

/** The words that are left when one letter is dropped, each with the words it may come from. */
const withoutOne = new Map<string, string[]>();
for (const word of meant) {
  for (const left of dropOne(word)) {
    const others = withoutOne.get(left);
    if (others === undefined) withoutOne.set(left, [word]);
    else others.push(word);
  }
}

/**
 * The word of the lexicon that a word was meant to be, where it is one slip away (a letter too many, too few, wrong,
 * or swapped with its neighbour, the first letter apart) and is no word in its own right; else the word itself.
 */
export function repaired(word: string): string {
  if (word.length < shortest - 1 || word.length > longest || /\d/.test(word)) return word;
  if (itself.has(word) || meant.has(word) || conceptsOfWord(word).length > 0) return word;
  return nearest(word);
}

function nearest(word: string): string {
  const added = dropOne(word).find((left) => meant.has(left));
  if (added !== undefined) return added;
  const omitted = withoutOne.get(word)?.[0];
  if (omitted !== undefined) return omitted;
  for (const left of dropOne(word)) {
    const near = withoutOne.get(left)?.find((other) => isOneSlip(word, other));
    if (near !== undefined) return near;
  }
  return word;
}

function dropOne(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index + 1) + word.slice(index + 2),
  );
}

/** For two words of one length that agree but for one letter each: whether it is the same place, or two side by side. */
function isOneSlip(word: string, other: string): boolean {
  const differing = Array.from(word).flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    word[first] === other[second] &&
    word[second] === other[first]
  );
}

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

/** By their first letter, which no slip changes, and by their length; in the order of the lists. */
const alike = Map.groupBy(meant, (word) => kindOf(word, word.length));

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
  const left = dropOne(word);
  const added = left.find((other) => meant.has(other));
  if (added !== undefined) return added;
  const omitted = alike.get(kindOf(word, word.length + 1))?.find((other) => isLonger(other, word));
  if (omitted !== undefined) return omitted;
  const slips = alike.get(kindOf(word, word.length))?.filter((other) => isOneSlip(word, other)) ?? [];
  if (slips.length === 0) return word;
  // Of several, the one from which dropping the earliest letter leaves the same.
  for (const rest of left) {
    const near = slips.find((other) => dropOne(other).includes(rest));
    if (near !== undefined) return near;
  }
  return word;
}

function kindOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

function dropOne(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index + 1) + word.slice(index + 2),
  );
}

/** Whether a word is another with one letter more: behind the letter where they part it goes on like it. */
function isLonger(longer: string, word: string): boolean {
  let at = 0;
  while (at < word.length && longer.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  return longer.endsWith(word.slice(at));
}

/** For two words of one length that agree but for one letter each: whether it is the same place, or two side by side. */
function isOneSlip(word: string, other: string): boolean {
  let first = 0;
  while (first < word.length && word.charCodeAt(first) === other.charCodeAt(first)) first += 1;
  if (first === word.length) return false;
  if (word.endsWith(other.slice(first + 1))) return true;
  return (
    word.charCodeAt(first) === other.charCodeAt(first + 1) &&
    word.charCodeAt(first + 1) === other.charCodeAt(first) &&
    word.endsWith(other.slice(first + 2))
  );
}

import { distance } from 'fastest-levenshtein';
import { isEmptyWord } from './words.ts';

/** Repairs words that the knowledge does not have, against the words it does. */
export type Spelling = (words: readonly string[]) => readonly string[];

/** A word of up to three letters is an abbreviation or a real short word more often than a slip. */
const shortestRepaired = 4;
/** Two slips in a shorter word make another word of it. */
const shortestWithTwoSlips = 7;

/**
 * Makes the repairer. `vocabulary` is every word of the phrasings and answers; `isRealWord` says which other words are
 * correctly spelt English and must be left alone ("snow" is not "know"); `timesOf` says how often the knowledge uses a
 * word: of two that are as near, the commoner was meant more often.
 */
export function spelling(
  vocabulary: ReadonlySet<string>,
  isRealWord: (word: string) => boolean,
  timesOf: (word: string) => number = () => 0,
): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary) {
    if (word.length < shortestRepaired || !isOnlyLetters(word)) continue;
    const same = byLength.get(word.length) ?? [];
    if (same.length === 0) byLength.set(word.length, same);
    same.push(word);
  }
  const remembered = new Map<string, string>();
  const repair = (word: string): string => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const repaired = nearestWord(word, byLength, timesOf) ?? word;
    // Questions come from outside: the memory of repairs must not grow without end.
    if (remembered.size >= 5_000) remembered.clear();
    remembered.set(word, repaired);
    return repaired;
  };
  return (words) =>
    words.map((word) =>
      word.length < shortestRepaired ||
      vocabulary.has(word) ||
      isEmptyWord(word) ||
      isRealWord(word) ||
      !isOnlyLetters(word)
        ? word
        : repair(word),
    );
}

/** The word that the fewest slips lead away from; of equals, one that begins the same, then the commoner one. */
function nearestWord(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  timesOf: (word: string) => number,
): string | undefined {
  const most = word.length >= shortestWithTwoSlips ? 2 : 1;
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const known of byLength.get(length) ?? []) {
      const slips = slipsBetween(word, known);
      if (slips > most) continue;
      const cost = slips + (known[0] === word[0] ? 0 : 0.5) + 0.25 / (1 + timesOf(known));
      if (best === undefined || cost < best.cost) best = { word: known, cost };
    }
  }
  return best?.word;
}

/** Letters put in, left out or changed; two neighbours swapped count once. */
function slipsBetween(word: string, known: string): number {
  const slips = distance(word, known);
  return slips === 2 && word.length === known.length && isSwap(word, known) ? 1 : slips;
}

function isSwap(word: string, known: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  return (
    word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}

function isOnlyLetters(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

import { commonWords } from '../../words/common-words.ts';
import { dictionaryWords } from '../../words/dictionary-words.ts';
import { familyNames, givenNames } from '../../words/personal-names.ts';

/** Letters looked at together: a letter and up to three before it. */
const longest = 4;
/** How many sightings of a beginning it takes until its own counts weigh as much as those of the shorter beginning. */
const prior = 3;
const alphabet = 28;

interface Spelling {
  /** How often a letter followed a beginning, under the beginning and the letter together. */
  readonly followed: Map<string, number>;
  /** How often a beginning was seen at all. */
  readonly seen: Map<string, number>;
}

let spellings: { readonly names: Spelling; readonly words: Spelling } | undefined;

/**
 * How much more a word is spelt like the names we know than like English words: the logarithm of the ratio of its
 * likelihoods, so 0 is neither, 5 is surely a name and -10 surely a word. It needs no name to be on a list, which is
 * its whole point. The word is in small letters without accents. The two spellings are learnt when first needed.
 */
export function nameLikeness(word: string): number {
  spellings ??= learnSpellings();
  return likelihood(spellings.names, word) - likelihood(spellings.words, word);
}

function learnSpellings(): { names: Spelling; words: Spelling } {
  const names = [...givenNames, ...familyNames].filter((name) => !commonWords.has(name));
  return { names: learn(names), words: learn([...commonWords, ...dictionaryWords]) };
}

function learn(words: readonly string[]): Spelling {
  const followed = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const word of words) {
    const text = `^${word}$`;
    for (let place = 1; place < text.length; place += 1) {
      for (let from = place; from >= Math.max(0, place - longest + 1); from -= 1) {
        const beginning = text.slice(from, place);
        const both = text.slice(from, place + 1);
        seen.set(beginning, (seen.get(beginning) ?? 0) + 1);
        followed.set(both, (followed.get(both) ?? 0) + 1);
      }
    }
  }
  return { followed, seen };
}

function likelihood({ followed, seen }: Spelling, word: string): number {
  const text = `^${word}$`;
  let sum = 0;
  for (let place = 1; place < text.length; place += 1) {
    let chance = 1 / alphabet;
    for (let from = place; from >= Math.max(0, place - longest + 1); from -= 1) {
      const times = seen.get(text.slice(from, place)) ?? 0;
      if (times === 0) break;
      chance = ((followed.get(text.slice(from, place + 1)) ?? 0) + prior * chance) / (times + prior);
    }
    sum += Math.log(chance);
  }
  return sum;
}

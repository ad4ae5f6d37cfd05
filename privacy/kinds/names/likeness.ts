import { commonWords } from '../../words/common-words.ts';
import { dictionaryWords } from '../../words/dictionary-words.ts';
import { familyNames, givenNames } from '../../words/personal-names.ts';
import { tally, type Tally } from './tally.ts';

/** Letters looked at together: a letter and up to three before it. */
const longest = 4;
/** How many sightings of a beginning it takes until its own counts weigh as much as those of the shorter beginning. */
const prior = 3;
const alphabet = 28;

/** How often pieces of words were seen. A piece is a number with a digit for each letter: quicker to count by than text. */
interface Spelling {
  /** How often a letter followed a beginning, under the beginning and the letter together. */
  readonly followed: Tally;
  /** How often a beginning was seen at all. */
  readonly seen: Tally;
}

/** More than there are letters; a digit is never 0, so that no piece is the number of a shorter one. */
const base = 64;
/** The digit of every letter that stands in no list. */
const unheardOf = base - 1;
/** The digits of the letters of the lists, by their codes, and of the marks for where a word begins and ends. */
const digits = new Map<number, number>();
const [begins, ends] = ['^', '$'];

let spellings: { readonly names: Spelling; readonly words: Spelling } | undefined;

/**
 * How much more a word is spelt like the names we know than like English words: the logarithm of the ratio of its
 * likelihoods, so 0 is neither, 5 is surely a name and -10 surely a word. It needs no name to be on a list, which is
 * its whole point. The word is in small letters without accents. The two spellings are learnt when first needed.
 */
export function nameLikeness(word: string): number {
  spellings ??= learnSpellings();
  const letters = digitsOf(word);
  return likelihood(spellings.names, letters) - likelihood(spellings.words, letters);
}

function learnSpellings(): { names: Spelling; words: Spelling } {
  const names = [...givenNames, ...familyNames].filter((name) => !commonWords.has(name));
  const words = [...commonWords, ...dictionaryWords];
  const letters = `${begins}${ends}${names.join('')}${words.join('')}`;
  for (let place = 0; place < letters.length; place += 1) {
    const code = letters.charCodeAt(place);
    if (!digits.has(code)) digits.set(code, digits.size + 1);
  }
  if (digits.size >= unheardOf)
    throw new Error('The lists of words hold more letters than there are digits.');
  return { names: learn(names), words: learn(words) };
}

function learn(words: readonly string[]): Spelling {
  const followed = tally();
  const seen = tally();
  for (const word of words) {
    const letters = digitsOf(word);
    for (let place = 1; place < letters.length; place += 1) {
      const letter = letters[place] ?? unheardOf;
      let [beginning, worth] = [0, 1];
      for (let from = place; from >= Math.max(0, place - longest + 1); from -= 1) {
        if (from < place) {
          beginning += (letters[from] ?? unheardOf) * worth;
          worth *= base;
        }
        const both = beginning * base + letter;
        followed.add(both, 1);
      }
    }
  }
  followed.forEach((both, times) => seen.add(Math.floor(both / base), times));
  return { followed, seen };
}

function likelihood({ followed, seen }: Spelling, letters: readonly number[]): number {
  let sum = 0;
  for (let place = 1; place < letters.length; place += 1) {
    const letter = letters[place] ?? unheardOf;
    let chance = 1 / alphabet;
    let [beginning, worth] = [0, 1];
    for (let from = place; from >= Math.max(0, place - longest + 1); from -= 1) {
      if (from < place) {
        beginning += (letters[from] ?? unheardOf) * worth;
        worth *= base;
      }
      const times = seen.of(beginning);
      if (times === 0) break;
      chance = (followed.of(beginning * base + letter) + prior * chance) / (times + prior);
    }
    sum += Math.log(chance);
  }
  return sum;
}

function digitsOf(word: string): readonly number[] {
  const said = begins + word + ends;
  const found: number[] = [];
  for (let place = 0; place < said.length; place += 1)
    found.push(digits.get(said.charCodeAt(place)) ?? unheardOf);
  return found;
}

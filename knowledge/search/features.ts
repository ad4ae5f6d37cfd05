import { isEmptyWord, plainStemOf, stemOf } from './words.ts';

/**
 * What a text is compared by, each as hashes of 32 bits: two features of a pack's few ten thousand share a hash by a
 * chance of about one in five, and then do no more harm than two meanings of one word.
 */
export interface Features {
  /** One list per kind, in the order of `kinds`; a feature that occurs twice stands there twice. */
  readonly lists: readonly Int32Array[];
}

/** The kinds of feature and what each weighs beside the others; measured on the tuning part of the public sets and on left-out phrasings of the packs. */
export const kinds = [
  { name: 'words', weight: 1 },
  { name: "the field's words", weight: 1 },
  { name: 'pairs of words', weight: 0.5 },
  { name: "pairs of the field's words", weight: 0.5 },
  { name: 'letters', weight: 2 },
] as const;

/** Words this far apart or nearer make a pair: "who ... pays" survives "who on earth pays". */
const reach = 3;
const shortestGram = 3;
const longestGram = 5;

/** The features of a text that is already split into words. Every word counts, empty ones too; among the field's words only meaningful ones. */
export function featuresOf(words: readonly string[]): Features {
  const plain = Int32Array.from(words, (word) => hashOf(plainStemOf(word), 1));
  const meaningful = words.filter((word) => !isEmptyWord(word));
  const field = Int32Array.from(meaningful.length === 0 ? words : meaningful, (word) =>
    hashOf(stemOf(word), 2),
  );
  return { lists: [plain, field, pairs(plain, 3), pairs(field, 4), grams(` ${words.join(' ')} `, 5)] };
}

function pairs(hashes: Int32Array, seed: number): Int32Array {
  const found: number[] = [];
  for (let first = 0; first < hashes.length; first += 1) {
    for (let second = first + 1; second <= Math.min(first + reach, hashes.length - 1); second += 1)
      found.push(stir(Math.imul(hashes[first] ?? 0, 31) ^ stir((hashes[second] ?? 0) + seed)));
  }
  return Int32Array.from(found);
}

/** Runs of letters across words, so that a space left out or put in costs little. */
function grams(text: string, seed: number): Int32Array {
  const found: number[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let hash = startOf(seed);
    for (let size = 1; size <= longestGram && start + size <= text.length; size += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193);
      if (size >= shortestGram) found.push(stir(hash + size));
    }
  }
  return Int32Array.from(found);
}

/** FNV-1a. */
function hashOf(text: string, seed: number): number {
  let hash = startOf(seed);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

function startOf(seed: number): number {
  return 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
}

/** The finaliser of MurmurHash3: every bit in changes every bit out. */
function stir(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

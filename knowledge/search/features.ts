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
  const meaningful = words.filter((word) => !isEmptyWord(word));
  const fieldWords = meaningful.length === 0 ? words : meaningful;
  const text = ` ${words.join(' ')} `;
  // One buffer for all lists: every question makes them, and a small array costs more than what is in it.
  const { buffer } = new Int32Array(
    words.length + fieldWords.length + pairsOf(words.length) + pairsOf(fieldWords.length) + gramsOf(text),
  );
  let used = 0;
  const list = (length: number): Int32Array => {
    const made = new Int32Array(buffer, used * Int32Array.BYTES_PER_ELEMENT, length);
    used += length;
    return made;
  };
  const plain = list(words.length);
  for (let at = 0; at < words.length; at += 1) plain[at] = hashOf(plainStemOf(words[at] ?? ''), 1);
  const field = list(fieldWords.length);
  for (let at = 0; at < fieldWords.length; at += 1) field[at] = hashOf(stemOf(fieldWords[at] ?? ''), 2);
  return {
    lists: [
      plain,
      field,
      pairs(plain, 3, list(pairsOf(words.length))),
      pairs(field, 4, list(pairsOf(fieldWords.length))),
      grams(text, 5, list(gramsOf(text))),
    ],
  };
}

/** How many pairs so many words make. */
function pairsOf(words: number): number {
  let found = 0;
  for (let apart = 1; apart <= reach; apart += 1) found += Math.max(0, words - apart);
  return found;
}

function pairs(hashes: Int32Array, seed: number, found: Int32Array): Int32Array {
  let used = 0;
  for (let first = 0; first < hashes.length; first += 1) {
    for (let second = first + 1; second <= Math.min(first + reach, hashes.length - 1); second += 1)
      found[used++] = stir(Math.imul(hashes[first] ?? 0, 31) ^ stir((hashes[second] ?? 0) + seed));
  }
  return found;
}

/** How many runs of letters a text has. */
function gramsOf(text: string): number {
  let found = 0;
  for (let size = shortestGram; size <= longestGram; size += 1) found += Math.max(0, text.length - size + 1);
  return found;
}

/** Runs of letters across words, so that a space left out or put in costs little. */
function grams(text: string, seed: number, found: Int32Array): Int32Array {
  let used = 0;
  for (let start = 0; start < text.length; start += 1) {
    let hash = startOf(seed);
    for (let size = 1; size <= longestGram && start + size <= text.length; size += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193);
      if (size >= shortestGram) found[used++] = stir(hash + size);
    }
  }
  return found;
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

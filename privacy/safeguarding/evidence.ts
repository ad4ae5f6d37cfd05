import { concepts } from './concepts.ts';
import type { Reading, Stretch } from './reading.ts';

/** Two concepts with at most one word between them are one next to the other. */
const reach = 2;

const count = concepts.length;
const firstPair = count;
const firstNext = firstPair + count * count;
const firstAround = firstNext + count * count;
/** The first number that stands for a word. A word has two: in the stretch, and the next one, anywhere in the message. */
export const firstWord = firstAround + count;

const numbers = new Map(concepts.map((name, id) => [name, id]));
/** For each piece of evidence the last stretch it was found in, so that it counts once; a scratch pad. */
const lastFound = new Uint32Array(firstWord);
let stretchNumber = 0;

/**
 * The evidence in a stretch, each piece as a number and once: concepts that are there, two of them together in any
 * order, one next after another, and words by themselves. `words` holds for each place in the message the number of its
 * word, or nothing.
 */
export function evidenceIn(
  { marks }: Reading,
  { from, to }: Stretch,
  words: readonly (number | undefined)[],
): number[] {
  stretchNumber = (stretchNumber + 1) % 0xff_ff_ff_ff;
  const present: number[] = [];
  const found: number[] = [];
  for (let place = from; place < to; place += 1) {
    for (const concept of marks[place] ?? []) {
      if (lastFound[concept] !== stretchNumber) {
        lastFound[concept] = stretchNumber;
        present.push(concept);
      }
      for (let ahead = place + 1; ahead <= place + reach && ahead < to; ahead += 1) {
        for (const other of marks[ahead] ?? []) {
          const next = firstNext + concept * count + other;
          if (lastFound[next] === stretchNumber) continue;
          lastFound[next] = stretchNumber;
          found.push(next);
        }
      }
    }
  }
  for (let index = 0; index < present.length; index += 1) {
    const one = present[index] ?? 0;
    found.push(one);
    for (let later = index + 1; later < present.length; later += 1) {
      const other = present[later] ?? 0;
      found.push(firstPair + (one < other ? one * count + other : other * count + one));
    }
  }
  for (const word of new Set(words.slice(from, to))) if (word !== undefined) found.push(word);
  return found;
}

/**
 * What stands anywhere in the message, which says how to take a stretch of it: "hit" weighs less where all else is about
 * a course and a bus pass. `words` as for {@link evidenceIn}.
 */
export function evidenceAround(
  { marks }: Reading,
  words: readonly (number | undefined)[],
): readonly number[] {
  stretchNumber = (stretchNumber + 1) % 0xff_ff_ff_ff;
  const found: number[] = [];
  for (const present of marks) {
    for (const concept of present) {
      const id = firstAround + concept;
      if (lastFound[id] === stretchNumber) continue;
      lastFound[id] = stretchNumber;
      found.push(id);
    }
  }
  for (const word of new Set(words)) if (word !== undefined) found.push(word + 1);
  return found;
}

/** True for what stands anywhere in the message rather than in the stretch. */
export function isAround(evidence: number): boolean {
  return evidence >= firstWord ? (evidence - firstWord) % 2 === 1 : evidence >= firstAround;
}

/** True for a concept or a word by itself, in the stretch. */
export function standsAlone(evidence: number): boolean {
  return evidence < firstPair || (evidence >= firstWord && (evidence - firstWord) % 2 === 0);
}

/**
 * The name of a concept or of two together: `fear`, `fear + home` (in any order), `father > he` (one after the other),
 * `~fear` (anywhere in the message).
 */
export function nameOfEvidence(id: number): string {
  if (id < firstPair) return concepts[id] ?? '';
  if (id >= firstAround) return `~${concepts[id - firstAround] ?? ''}`;
  const [start, sign] = id < firstNext ? [firstPair, '+'] : [firstNext, '>'];
  return `${concepts[Math.floor((id - start) / count)] ?? ''} ${sign} ${concepts[(id - start) % count] ?? ''}`;
}

/** The number of a piece of evidence by its name; undefined for a name that no concept has. */
export function evidenceNamed(name: string): number | undefined {
  if (name.startsWith('~')) {
    const concept = numbers.get(name.slice(1));
    return concept === undefined ? undefined : firstAround + concept;
  }
  const [one = '', sign, other] = name.split(' ');
  const first = numbers.get(one);
  if (first === undefined || other === undefined) return first;
  const second = numbers.get(other);
  return second === undefined ? undefined : (sign === '+' ? firstPair : firstNext) + first * count + second;
}

import type { Reading, Stretch } from './reading.ts';

/** A sentence up to this many words is looked at whole. */
const wholeSentence = 20;
/** Anything longer is also looked at in pieces, each beginning a step after the one before. */
const pieces = [
  { words: 15, step: 4 },
  { words: 8, step: 2 },
];

/**
 * Every stretch of a message that is weighed: whole sentences, and overlapping pieces of all of it, so that neither what
 * stands around a disclosure nor a missing full stop hides it.
 */
export function stretches({ stems, sentences }: Reading): readonly Stretch[] {
  const end = stems.length;
  const found = sentences.filter(({ from, to }) => to - from <= wholeSentence);
  if (end <= wholeSentence) return sentences.length > 1 ? [...found, { from: 0, to: end }] : found;
  for (const { words, step } of pieces) {
    for (let from = 0; from < end; from += step) {
      found.push({ from, to: Math.min(from + words, end) });
      if (from + words >= end) break;
    }
  }
  return found;
}

import { stemmer } from 'stemmer';
import { conceptsOf, conceptsOfWord } from './concepts.ts';
import { plainWords } from './plain-words.ts';
import { repaired } from './spelling/slips.ts';
import { inStatements } from './statements/ways-of-saying.ts';

/** A stretch of a message, from a word up to but without another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A message as it was understood: its words, and for each its stem and the concepts it stands for. */
export interface Reading {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly marks: readonly (readonly number[])[];
  readonly sentences: readonly Stretch[];
}

interface Word {
  /** As it counts in statements. */
  readonly said: string;
  readonly meant: string;
  readonly stem: string;
  readonly concepts: readonly number[];
}

/** Words understood before: most words of a message are common ones. Emptied when it is full, and only for speed. */
const understood = new Map<string, Word>();
const mostUnderstood = 20_000;

/** Reads a message: words, slips put right, stems, concepts. Time grows with the length alone. */
export function read(text: string): Reading {
  const words: string[] = [];
  const stems: string[] = [];
  const marks: (readonly number[])[] = [];
  const sentences: Stretch[] = [];
  for (const sentence of plainWords(text)) {
    const from = words.length;
    const meant: string[] = [];
    const alone: (readonly number[])[] = [];
    for (const word of sentence) {
      const understoodWord = understand(word);
      words.push(understoodWord.said);
      stems.push(understoodWord.stem);
      meant.push(understoodWord.meant);
      alone.push(understoodWord.concepts);
    }
    for (const concepts of conceptsOf(meant, alone)) marks.push(concepts);
    sentences.push({ from, to: words.length });
  }
  return { words, stems, marks, sentences };
}

function understand(word: string): Word {
  const before = understood.get(word);
  if (before !== undefined) return before;
  const meant = repaired(word);
  const found = {
    said: inStatements(word).choices.size > 0 ? word : meant,
    meant,
    stem: stemmer(meant),
    concepts: conceptsOfWord(meant),
  };
  if (understood.size >= mostUnderstood) understood.clear();
  understood.set(word, found);
  return found;
}

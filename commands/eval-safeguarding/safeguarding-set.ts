import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a sentence of the set is: tells of risk outright or by signs, asks about such matters, or has none of it. */
export const classes = ['explicit', 'implied', 'about', 'ordinary'] as const;
export type SentenceClass = (typeof classes)[number];

/** One written sentence, invented, with the category its file puts it under. */
export interface Sentence {
  readonly text: string;
  readonly class: SentenceClass;
  /** The heading above it: what it tells of, such as `neglect`. The class itself where there is none. */
  readonly category: string;
}

/** Where the written sentences lie; its README says how they came to be. */
export const setFolder = fileURLToPath(new URL('../../test/privacy/safeguarding-set', import.meta.url));

/** The parts of the set in a folder, such as `development`, oldest first. */
export function partsIn(folder: string): readonly string[] {
  return readdirSync(join(setFolder, folder))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** The sentences of one part: a line each, under headings that begin with #. */
export function sentencesOf(part: string): readonly Sentence[] {
  return classes.flatMap((of) => {
    let category: string = of;
    return linesOf(join(setFolder, part, `${of}.txt`)).flatMap((line) => {
      if (!line.startsWith('# ')) return [{ text: line, class: of, category }];
      category = line.slice(2);
      return [];
    });
  });
}

/** The lines of a file without the empty ones; none where there is no such file. */
export function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

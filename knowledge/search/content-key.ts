import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Phrasing } from '../phrasings.ts';
import type { KnownQuestion } from './examples.ts';
import { wordsIn } from './words.ts';

/** Everything that a pack's calibration depends on. */
export interface Content {
  readonly phrasings: readonly Phrasing[];
  readonly questions: readonly KnownQuestion[];
  readonly vocabulary: ReadonlySet<string>;
  readonly isRealWord: (word: string) => boolean;
}

/**
 * A hash of everything that went into a pack's search: its words, which other words count as real, the code of this
 * folder, the exact versions of its libraries and of Node. What was kept under another key is never used.
 */
export function contentKey({ phrasings, questions, vocabulary, isRealWord }: Content): string {
  const unknown = [...new Set(questions.flatMap(({ question }) => wordsIn(question)))].filter(
    (word) => !vocabulary.has(word),
  );
  return createHash('sha256')
    .update(algorithm())
    .update(JSON.stringify([phrasings, questions, [...vocabulary], unknown.filter(isRealWord)]))
    .digest('hex');
}

let algorithmHash: string | undefined;

function algorithm(): string {
  if (algorithmHash !== undefined) return algorithmHash;
  const hash = createHash('sha256').update(process.version);
  const folder = fileURLToPath(new URL('.', import.meta.url));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(`${folder}/${name}`));
  hash.update(readFileSync(new URL('../../package.json', import.meta.url)));
  algorithmHash = hash.digest('hex');
  return algorithmHash;
}

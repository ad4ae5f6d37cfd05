import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { PackWords } from './pack-words.ts';

/**
 * A hash of everything that went into a pack's search: its words, which other words count as real, the code of this
 * folder, the exact versions of its libraries and of Node. What was kept under another key is never used.
 */
export function contentKey({ phrasings, questions, vocabulary, realWords }: PackWords): string {
  return createHash('sha256')
    .update(algorithm())
    .update(JSON.stringify([phrasings, questions, [...vocabulary], realWords]))
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

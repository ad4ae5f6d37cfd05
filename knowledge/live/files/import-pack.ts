import { isDeepStrictEqual } from 'node:util';
import type { RedactedText } from '../../../privacy/redacted-text.ts';
import type { LoadedPack } from '../../loaded-pack.ts';
import { everyEntry } from '../entries-by-kind.ts';
import { isSingle } from '../entry-kinds.ts';
import { archived } from '../entry-version.ts';
import type { Imported } from '../versions-store.ts';

/**
 * What must be published so that what is live says what these files say: entries that differ, new ones, and those that
 * the files no longer have. None where both say the same.
 */
export function importedFrom(live: LoadedPack, files: LoadedPack, reason: RedactedText): readonly Imported[] {
  const present = new Map(everyEntry(live.pack).map((each) => [each.entry, each]));
  const read = everyEntry(files.pack);
  const wanted = new Set(read.map(({ entry }) => entry));
  const gone = [...present.values()]
    .filter(({ entry }) => !wanted.has(entry))
    .map(({ entry, kind }): Imported => ({ entry, kind, content: archived, reason }));
  const changed = read
    .filter(({ entry, content }) => !isDeepStrictEqual(present.get(entry)?.content, content))
    .map(({ entry, kind, content }): Imported => {
      const file = present.has(entry) || isSingle(kind) ? undefined : files.fileOf.get(entry);
      return { entry, kind, content, reason, ...(file !== undefined && { file }) };
    });
  return [...gone, ...changed];
}

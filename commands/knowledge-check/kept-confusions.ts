import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ConfusablePhrasing } from '../../knowledge/search/weak-phrasings.ts';

const keptSchema = z.object({
  key: z.string(),
  found: z.array(z.object({ text: z.string(), entry: z.string(), foundInstead: z.string() })),
});

/** What was found the last time for exactly the content of this key; undefined for other content or a damaged file. */
export function keptConfusions(
  folder: string,
  authority: string,
  key: string,
): readonly ConfusablePhrasing[] | undefined {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(fileOf(folder, authority), 'utf8')));
    return kept.key === key ? kept.found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was found in place of what was kept before. A disk that cannot be written costs looking again. */
export function keepConfusions(
  folder: string,
  authority: string,
  key: string,
  found: readonly ConfusablePhrasing[],
): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(folder, authority), JSON.stringify({ key, found }));
  } catch {
    // Looking again takes seconds.
  }
}

function fileOf(folder: string, authority: string): string {
  return join(folder, `confusable-${authority}.json`);
}

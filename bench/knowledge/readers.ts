import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../../knowledge/live/snapshot.ts';
import { redact } from '../../privacy/redact.ts';
import { knowledgeOn, loadedPack, smallArticle } from '../../test/knowledge/live/live-for-tests.ts';
import { smallPack } from '../../test/knowledge/small-pack.ts';
import { openForTest } from '../../test/store/engines.ts';

/** What readers saw while editions took each other's place. */
export interface Seen {
  readonly reads: number;
  /** Reads of which one part said another edition than another part. */
  readonly mixed: number;
  readonly editions: number;
}

const parts = ['swimming', 'rowing', 'sailing'];

/**
 * So many readers at once, each looking at several entries of one snapshot with other work in between, while so many
 * editions are published; every edition says its number in each of its entries.
 */
export async function readWhile(url: string, readers: number, editions: number): Promise<Seen> {
  const packs = smallPack();
  const store = await openForTest(url, Date.now);
  const on = await knowledgeOn(store, [loadedPack(packs.folder, 'anytown')]);
  const published = new AbortController();
  let reads = 0;
  let mixed = 0;
  const met = new Set<string>();
  const read = async (): Promise<void> => {
    while (!published.signal.aborted) {
      const snapshot = on.live.now();
      const said: string[] = [];
      for (const part of parts) {
        said.push(titleIn(snapshot, part));
        await setImmediate();
      }
      reads += 1;
      if (new Set(said).size > 1) mixed += 1;
      met.add(said[0] ?? '');
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  try {
    for (let edition = 1; edition <= editions; edition += 1) {
      const entries = parts.map((part) => {
        const { entry, kind, content } = smallArticle(part, { title: `About ${part} in ${edition}` });
        return { entry, kind, content, reason: redact('bench').text };
      });
      await store.knowledgeVersions.importAll('anytown', entries, Date.now());
      await on.catchUp();
    }
  } finally {
    published.abort();
    await reading;
    await on.close();
    await store.close();
    packs.remove();
  }
  return { reads, mixed, editions: met.size };
}

/** The edition that an entry says it is of. */
function titleIn(snapshot: Snapshot, part: string): string {
  return / in (\d+)$/.exec(snapshot.get('anytown')?.search.entry(part)?.title ?? '')?.[1] ?? 'none';
}

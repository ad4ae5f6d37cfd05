import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeFault } from '../knowledge/fault.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import { packSearch, type PackSearch } from '../knowledge/search/pack-search.ts';
import { isKnownWord } from '../privacy/known-words.ts';

/** Where the packs lie. */
export const packsFolder = fileURLToPath(new URL('../knowledge/packs', import.meta.url));

/** Every pack asked for, ready to be searched; or every fault of all of them. */
export type KnowledgeLoad =
  | { readonly ok: true; readonly searches: ReadonlyMap<string, PackSearch> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Loads the packs named, or all there are, and builds their search. One fault anywhere and nothing is loaded. `cacheFolder`
 * keeps what was worked out for exactly this knowledge the last time. */
export function loadKnowledge(
  wanted: readonly string[] | undefined,
  folder: string = packsFolder,
  localFolder?: string,
  cacheFolder?: string,
): KnowledgeLoad {
  const searches = new Map<string, PackSearch>();
  const faults: string[] =
    localFolder === undefined || existsSync(localFolder)
      ? []
      : [`LOCAL_FOLDER is ${localFolder}, and there is no such folder. Make it, or leave the setting empty.`];
  for (const authority of wanted ?? packNames(folder)) {
    const load = loadPack(folder, authority, localFolder);
    if (load.ok) searches.set(authority, packSearch(load.loaded.pack, isKnownWord, cacheFolder));
    else faults.push(...load.faults.map((fault) => describeFault(authority, fault)));
  }
  return faults.length === 0 ? { ok: true, searches } : { ok: false, faults };
}

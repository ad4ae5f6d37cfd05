import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeFault } from '../knowledge/fault.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import type { LoadedPack } from '../knowledge/loaded-pack.ts';
import type { Pack } from '../knowledge/schema.ts';
import { packSearch, type PackSearch } from '../knowledge/search/pack-search.ts';
import { isKnownWord } from '../privacy/known-words.ts';

/** Where the packs lie. */
export const packsFolder = fileURLToPath(new URL('../knowledge/packs', import.meta.url));

/** Every pack asked for, ready to be searched; or every fault of all of them. */
export type KnowledgeLoad =
  | { readonly ok: true; readonly searches: ReadonlyMap<string, PackSearch> }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Loads the packs named, or all there are, and builds their search, one after another and holding everything up: for
 * commands. One fault anywhere and nothing is loaded. `cacheFolder` keeps what was worked out for exactly this knowledge
 * the last time.
 */
export function loadKnowledge(
  wanted: readonly string[] | undefined,
  folder: string = packsFolder,
  localFolder?: string,
  cacheFolder?: string,
): KnowledgeLoad {
  const read = readPacks(wanted, folder, localFolder, cacheFolder);
  if (!read.ok) return read;
  const searches = new Map<string, PackSearch>();
  for (const { pack } of read.loaded)
    searches.set(pack.authority, packSearch(pack, isKnownWord, cacheFolder));
  return { ok: true, searches };
}

/** Reads and checks the packs named, or all there are; one fault anywhere and none is given. */
export function readPacks(
  wanted: readonly string[] | undefined,
  folder: string,
  localFolder: string | undefined,
  cacheFolder?: string,
):
  | { readonly ok: true; readonly packs: readonly Pack[]; readonly loaded: readonly LoadedPack[] }
  | Extract<KnowledgeLoad, { ok: false }> {
  if (localFolder !== undefined && !existsSync(localFolder)) {
    const fault = `LOCAL_FOLDER is ${localFolder}, and there is no such folder. Make it, or leave the setting empty.`;
    return { ok: false, faults: [fault] };
  }
  const loads = (wanted ?? packNames(folder)).map((authority) => ({
    authority,
    load: loadPack(folder, authority, localFolder, cacheFolder),
  }));
  const faults = loads.flatMap(({ authority, load }) =>
    load.ok ? [] : load.faults.map((fault) => describeFault(authority, fault)),
  );
  const loaded = loads.flatMap(({ load }) => (load.ok ? [load.loaded] : []));
  return faults.length === 0
    ? { ok: true, packs: loaded.map(({ pack }) => pack), loaded }
    : { ok: false, faults };
}

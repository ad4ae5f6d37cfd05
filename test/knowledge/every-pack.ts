import { fileURLToPath } from 'node:url';
import { loadPack, packNames } from '../../knowledge/load.ts';
import type { Pack } from '../../knowledge/schema.ts';

/** Where the real packs lie. */
export const packsFolder = fileURLToPath(new URL('../../knowledge/packs', import.meta.url));

/** A real pack; a fault in it fails the test that asks for it. */
export function realPack(authority: string): Pack {
  const load = loadPack(packsFolder, authority);
  if (!load.ok)
    throw new Error(load.faults.map(({ file, field, message }) => `${file} ${field} ${message}`).join('\n'));
  return load.loaded.pack;
}

/** All real packs. */
export function everyPack(): readonly Pack[] {
  return packNames(packsFolder).map(realPack);
}

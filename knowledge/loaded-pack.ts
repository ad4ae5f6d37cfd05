import type { Pack } from './schema.ts';

/** A pack together with the file each entry stands in, so that a fault can name it. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly fileOf: ReadonlyMap<string, string>;
}

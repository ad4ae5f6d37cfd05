import type { Fault } from '../fault.ts';
import type { LoadedPack } from '../loaded-pack.ts';

/** One rule that every pack must keep. It finds all faults of its kind and stops at none. */
export interface Check {
  readonly name: string;
  readonly find: (loaded: LoadedPack) => readonly Fault[];
}

/** A fault in the file where the entry stands. */
export function faultIn(loaded: LoadedPack, entry: string, field: string, message: string): Fault {
  return {
    file: loaded.fileOf.get(entry) ?? 'pack.yaml',
    field: field === '' ? entry : `${entry} › ${field}`,
    message,
  };
}

import { statSync } from 'node:fs';
import { StoreUnavailable } from './engine.ts';

/** Looks whether the database's file is still the one under its name. Throws `StoreUnavailable` where it is missing. */
export interface FileWatch {
  /** Before what would be lost with a file that is gone. */
  readonly beforeWriting: () => void;
  /** Before what would only be out of date. */
  readonly beforeReading: () => void;
}

/** Reads come by the thousand in a second: those within this of each other share a look. */
const readsMs = 10;

/**
 * A process that has a file open goes on writing to it after it was deleted or replaced, and all of that is lost. So
 * the name is looked up before every transaction: missing is an outage; `replaced` opens another file under it instead.
 */
export function watchFile(path: string, replaced: () => void): FileWatch {
  const identity = () => statSync(path, { bigint: true, throwIfNoEntry: false });
  let known = identity();
  let readAt = -Infinity;
  const look = () => {
    const found = identity();
    if (!found) throw new StoreUnavailable(`the database file ${path} is missing`);
    if (found.ino === known?.ino && found.dev === known.dev) return;
    replaced();
    known = found;
  };
  return {
    beforeWriting: look,
    beforeReading() {
      const at = performance.now();
      if (at - readAt < readsMs) return;
      look();
      readAt = at;
    },
  };
}

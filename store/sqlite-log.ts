import { closeSync, fdatasync, openSync, statSync, type BigIntStats } from 'node:fs';
import { promisify } from 'node:util';
import { StoreUnavailable } from './engine.ts';
import type { Connection } from './node-sqlite.ts';

/** The file beside the database into which SQLite writes each commit. */
export interface Log {
  /**
   * Resolves once all that was committed before the call survives a loss of power, and lets the process do other work meanwhile.
   * Rejects with `StoreUnavailable` where the log is gone or the disk refuses; what was committed then may be kept or not.
   */
  readonly onDisk: () => Promise<void>;
  /**
   * Before a transaction. After a refusal nothing may follow in the same log, as it would be read up to the gap only: all is moved
   * into the database itself and a new log begun. Throws `StoreUnavailable` as long as that is refused too.
   */
  readonly beforeWriting: () => void;
  /** After the connection was opened afresh. */
  readonly begin: () => void;
  readonly close: () => void;
}

const synchronised = promisify(fdatasync);

/**
 * Lets `writing` keep its commits in a log beside the file at `path`, which is taken to the disk here, in Node's threads, and not by
 * SQLite within the commit, during which nobody else would be served. Where the file's system allows no log, SQLite waits
 * for the disk itself. `reopen` opens all connections of this process afresh. Throws what SQLite throws, such as that the file is
 * locked.
 */
export function keepLog(path: string, writing: Connection, reopen: () => void): Log {
  const name = `${path}-wal`;
  let used = false;
  let refused = false;
  /** The trip to the disk that is under way, and the one after it. */
  let under: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let kept: { readonly descriptor: number; readonly stands: BigIntStats } | undefined;

  const close = (): void => {
    if (kept) closeSync(kept.descriptor);
    kept = undefined;
  };
  const begin = (): void => {
    const [mode] = writing.prepare('pragma journal_mode = wal').all([]) as { journal_mode: string }[];
    used = mode?.journal_mode === 'wal';
    // Normal: on its own SQLite takes the log to the disk only before its contents go into the database.
    if (used) writing.exec('pragma synchronous = normal');
    refused = false;
  };
  /** The log that has the name now; SQLite goes on writing to one that was deleted, and all of that would be lost. */
  const descriptor = (): number => {
    const found = statSync(name, { bigint: true, throwIfNoEntry: false });
    if (!found) throw new Error(`${name} is missing`);
    if (kept?.stands.ino !== found.ino || kept.stands.dev !== found.dev) {
      close();
      kept = { descriptor: openSync(name, 'r+'), stands: found };
    }
    return kept.descriptor;
  };

  const trip = async (): Promise<void> => {
    under = next;
    next = undefined;
    try {
      if (refused) throw new Error('an earlier commit is not there');
      await synchronised(descriptor());
    } catch (error) {
      refused = true;
      throw new StoreUnavailable('the database cannot be taken to the disk', { cause: error });
    }
  };

  begin();
  return {
    async onDisk() {
      if (!used) return;
      // One trip at a time, and those who come meanwhile share the next.
      next ??= (under ?? Promise.resolve()).then(
        () => trip(),
        () => trip(),
      );
      await next;
    },
    beforeWriting() {
      if (!refused) return;
      try {
        if (!emptied(writing)) throw new Error('somebody is reading from the log');
        reopen();
        begin();
      } catch (error) {
        throw new StoreUnavailable('the database cannot be taken to the disk', { cause: error });
      }
    },
    begin,
    close,
  };
}

/** Moves all that is in the log into the database and empties it; false where somebody is reading from it. */
export function emptied(connection: Connection): boolean {
  const [result] = connection.prepare('pragma wal_checkpoint(truncate)').all([]) as { busy: number }[];
  return result?.busy === 0;
}

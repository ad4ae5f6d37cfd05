import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteErrorCode } from './node-sqlite.ts';

/** What a start finds: whether somebody else has the file open, and whether whoever had it last closed it. */
export type Found = 'in use' | 'closed' | 'not closed';

/**
 * SQLite keeps a number for the program in the file's first page. This one is set while the file is open, and put back by
 * whoever closes it last; a process that is killed leaves it.
 */
const openMark = 1;

/** Notes that the file is open from now on, and says how it was found. Throws what SQLite throws where it is no database. */
export function markOpen(path: string): Found {
  // Beside a file that was closed there is no log.
  const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  return alone(path, (database) => {
    const closed = markIn(database) !== openMark && !hasLog;
    database.exec(`pragma user_version = ${openMark}`);
    return closed ? 'closed' : 'not closed';
  });
}

/** Notes that the file was closed, unless somebody else still has it open; never throws. */
export function markClosed(path: string): void {
  // Nothing is made anew where the file was taken away meanwhile.
  if (!existsSync(path)) return;
  try {
    alone(path, (database) => {
      database.exec('pragma user_version = 0');
      return 'closed';
    });
  } catch {
    // The next start looks the file through, for nothing.
  }
}

/** Does it where nobody else has the file open, in this process or another: the system knows, even of one that was killed. */
function alone(path: string, work: (database: DatabaseSync) => Found): Found {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('pragma locking_mode = exclusive; pragma synchronous = full; begin immediate');
    const found = work(database);
    database.exec('commit');
    return found;
  } catch (error) {
    const code = sqliteErrorCode(error);
    if (code === 5 || code === 6) return 'in use';
    throw error;
  } finally {
    database.close();
  }
}

function markIn(database: DatabaseSync): unknown {
  return database.prepare('pragma user_version').get()?.['user_version'];
}

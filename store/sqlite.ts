import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, StoreUnavailable } from './engine.ts';
import { groupCommit, type TransactionControl } from './group-commit.ts';
import { connect, type Connection, sqliteErrorCode } from './node-sqlite.ts';
import { markClosed, markOpen } from './sqlite-clean-stop.ts';
import { kyselyOn } from './sqlite-executor.ts';
import { type FileWatch, watchFile } from './sqlite-file-watch.ts';
import { emptied, keepLog, type Log } from './sqlite-log.ts';
import { sqliteRows, sqliteTables } from './sqlite-tables.ts';
import { searchSqlite } from './sqlite-words.ts';

/** A statement blocks the process for at most this long; between tries it is free for other work. */
const busyMs = 10;
const pauseMs = 40;
/** Together about two seconds of waiting for another process before a call rejects. */
const tries = 40;

/** How often the file is looked at for what other processes have changed. */
const lookMs = 400;

/** In KB, for each connection: the upper pages of every index of some million rows stay in memory. */
const cache = 'pragma cache_size = -32768';

/** Nothing acknowledged is lost; what is erased, such as a number to ring, is overwritten and not only unlinked. */
const writingPragmas = `${cache}; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on`;

/**
 * For so many rounds of the event loop those who write at the same time wait for each other. Fewer make more commits, which
 * cost processor time; more made no difference (`npm run bench:turn`).
 */
const gatherRounds = 12;

const inMemory = ':memory:';

/**
 * Opens the SQLite file, making it and its folder when they are not there. Everything that is special about SQLite is
 * here and in `node-sqlite.ts`. Writers of this process share transactions; reads have a connection of their own, so
 * that they never see what may yet be undone. Throws what SQLite throws when the file cannot be opened.
 */
export async function openSqlite(path: string): Promise<Engine> {
  const memory = path === inMemory;
  if (!memory) mkdirSync(dirname(path), { recursive: true });
  const found = memory ? 'closed' : await patiently(async () => markOpen(path));
  let looked = found !== 'not closed';
  // Opening waits too: a process that is just switching the file to WAL, or closing it, holds all of it for a moment.
  const writing = await patiently(async () => connect(path, writingPragmas, busyMs));
  let reading: Connection | undefined;
  let log: Log | undefined;
  const reopen = (): void => {
    writing.reopen();
    reading?.reopen();
  };
  try {
    if (!memory) {
      log = await patiently(async () => keepLog(path, writing, reopen));
      reading = await patiently(async () => connect(path, `${cache}; pragma query_only = on`, busyMs));
    }
  } catch (error) {
    writing.close();
    throw error;
  }
  const replaced = (): void => {
    reopen();
    log?.begin();
  };
  const file = memory ? undefined : watchFile(path, replaced);

  const writer = kyselyOn(writing);
  const reader = reading && kyselyOn(reading);
  const writes = groupCommit(control(writing, file, log), writer, { rounds: gatherRounds });
  let closed = false;
  const open = () => {
    if (closed) throw new StoreUnavailable('the store is closed');
  };

  return {
    serial: 'integer',
    sideBySide: false,
    isBusy,
    async unit(work) {
      open();
      return writes.unit(work);
    },
    async reshape(work) {
      open();
      return writes.unit(work);
    },
    // Its units run one after another.
    async hold() {},
    async read(work) {
      open();
      // A database in memory has one connection only: its reads take their turn between the transactions.
      if (!reader) return writes.unit(work);
      file?.beforeReading();
      return patiently(() => work(reader));
    },
    async check() {
      if (looked) return { made: false };
      const damage = damageIn(writing);
      looked = damage === undefined;
      return { made: true, ...(damage !== undefined && { damage }) };
    },
    async snapshot(work) {
      open();
      if (memory) return writes.unit(work);
      const own = await patiently(async () => connect(path, 'pragma query_only = on; begin', busyMs));
      try {
        return await work(kyselyOn(own));
      } finally {
        own.close();
      }
    },
    search: searchSqlite,
    tables: sqliteTables,
    rows: sqliteRows,
    // It counts on from the highest by itself.
    async renumber() {},
    // Who else has the file open sees that it has changed.
    tell() {},
    hear: (heard) => (reading ? watchForChanges(reading, heard) : () => {}),
    async eraseRemains() {
      await writes.drained();
      // secure_delete overwrites in the file itself; older pages lie in the log until it is emptied.
      for (let emptyings = 0; emptyings < mostEmptyings && !emptied(writing); emptyings += 1) await sleep(50);
    },
    async close() {
      if (closed) return;
      closed = true;
      await writes.drained();
      // Not through Kysely, which closes only what it has used.
      reading?.close();
      log?.close();
      writing.close();
      // One that is damaged, or was not looked through, is to be looked through at the next start.
      if (!memory && looked) markClosed(path);
    },
  };
}

/** Somebody who reads meanwhile keeps the log from being emptied, for a moment; this often it is tried again. */
const mostEmptyings = 40;

/** Every page is read once; that indexes say the same as their tables is left out, which would take many times as long. */
function damageIn(connection: Connection): string | undefined {
  const [first] = connection.prepare('pragma quick_check(1)').all([]) as { quick_check: string }[];
  const found = first?.quick_check ?? 'it cannot be checked';
  return found === 'ok' ? undefined : found.replaceAll(/\s+/g, ' ').trim();
}

/** SQLite's own count of what others have written says whether there is anything to hear. */
function watchForChanges(connection: Connection, heard: (kind: undefined) => void): () => void {
  const version = () => {
    try {
      return JSON.stringify(connection.prepare('pragma data_version').all([]));
    } catch {
      // Closed, or locked for a moment.
      return known;
    }
  };
  let known = '';
  known = version();
  const timer = setInterval(() => {
    const found = version();
    if (found === known) return;
    known = found;
    heard(undefined);
  }, lookMs).unref();
  return () => clearInterval(timer);
}

function control(connection: Connection, file?: FileWatch, log?: Log): TransactionControl {
  // Kept prepared, as they come with every unit.
  const now = (statement: string): void => void connection.prepare(statement).run([]);
  return {
    async begin() {
      file?.beforeWriting();
      log?.beforeWriting();
      try {
        await patiently(async () => connection.exec('begin immediate'));
      } catch (error) {
        throw new StoreUnavailable('the database cannot be written to', { cause: error });
      }
    },
    savepoint: () => now('savepoint unit'),
    release: () => now('release unit'),
    undo: () => connection.exec('rollback to unit; release unit'),
    commit: () => connection.exec('commit'),
    onDisk: async () => log?.onDisk(),
    rollback() {
      try {
        connection.exec('rollback');
      } catch {
        // SQLite has already rolled back by itself, as it does when the disk is full.
      }
    },
  };
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left <= 1 || !isBusy(error)) throw error;
      await sleep(pauseMs);
    }
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, whether bare or as the cause of a `StoreUnavailable`. */
function isBusy(error: unknown): boolean {
  const code = sqliteErrorCode(error instanceof StoreUnavailable ? error.cause : error);
  return code === 5 || code === 6;
}

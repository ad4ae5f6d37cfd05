import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { serviceChain } from '../queue/audit.ts';
import { appendAudit } from './audit.ts';
import { createSum, type Head, type Sum } from './backup-file.ts';
import { type Database, derivedTables, type Engine } from './engine.ts';
import { openEngine, type Place, placeOf, reasonOf } from './place.ts';

/** What a backup or a restoration came to, or a plain sentence: why not, and what to do. */
export type BackedUp =
  | { readonly ok: true; readonly from: string; readonly tables: number; readonly rows: number }
  | { readonly ok: false; readonly sentence: string };

/**
 * Writes everything in the database, as it is at one moment, to a new file that only its owner can read. The service
 * may run meanwhile. Either engine can be restored from it: a line of JSON for each row, and sums by which the file
 * and what is restored from it are checked.
 */
export async function backUp(databaseUrl: string, file: string, now: () => number): Promise<BackedUp> {
  const place = placeOf(databaseUrl);
  if (!place || isMissing(place))
    return {
      ok: false,
      sentence: `There is no database at ${place?.shown ?? databaseUrl}. Check DATABASE_URL.`,
    };
  if (existsSync(file))
    return {
      ok: false,
      sentence: `${file} is there already. Give the backup another name, or put that one away.`,
    };
  let engine: Engine | undefined;
  const part = `${file}.part`;
  try {
    engine = await openEngine(place);
    const source = engine;
    await noteBackup(source, now());
    const sums = await source.snapshot((db) => write(source, db, part, now()));
    renameSync(part, file);
    const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0);
    return { ok: true, from: place.shown, tables: Object.keys(sums).length, rows };
  } catch (error) {
    rmSync(part, { force: true });
    return { ok: false, sentence: `There is no backup of ${place.shown}: ${reasonOf(error)}.` };
  } finally {
    await engine?.close();
  }
}

/** A backup holds everything, so that one was begun is in the audit, and in the backup itself. Older databases have none. */
async function noteBackup(engine: Engine, at: number): Promise<void> {
  const tables = await engine.snapshot((db) => engine.tables(db));
  if (!tables.some(({ name }) => name === 'audit_chains')) return;
  const by = { role: 'operator' } as const;
  await engine.unit((tx) =>
    appendAudit(engine, tx, {
      authority: serviceChain,
      at,
      what: 'exported',
      by,
      detail: { what: 'backup' },
    }),
  );
}

function isMissing({ engine, at }: Place): boolean {
  return engine === 'sqlite' && !existsSync(at);
}

async function write(engine: Engine, db: Database, file: string, at: number): Promise<Record<string, Sum>> {
  // Flushed to the disk before it is closed.
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  const written = finished(stream);
  // Told to whoever waits for it below, or nobody waits any more.
  written.catch(() => undefined);
  try {
    const sums = await writeLines(engine, db, at, async (text) => {
      // A full disk ends the waiting as well.
      if (!stream.write(`${text}\n`)) await Promise.race([once(stream, 'drain'), written]);
    });
    stream.end();
    await written;
    return sums;
  } finally {
    stream.destroy();
  }
}

async function writeLines(
  engine: Engine,
  db: Database,
  at: number,
  put: (text: string) => Promise<void>,
): Promise<Record<string, Sum>> {
  const hash = createHash('sha256');
  const line = async (what: unknown) => {
    const text = JSON.stringify(what);
    hash.update(`${text}\n`);
    await put(text);
  };
  const last = await db
    .selectFrom('migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const head: Head = {
    backup: 'virtual-school-advice-line',
    format: 1,
    step: last.number,
    at: new Date(at).toISOString(),
  };
  await line(head);
  const sums: Record<string, Sum> = {};
  for (const table of await engine.tables(db)) {
    if (table.name === 'migrations' || derivedTables.has(table.name)) continue;
    await line({ table: table.name, columns: table.columns });
    const sum = createSum();
    for await (const rows of engine.rows(db, table)) {
      for (const row of rows) {
        sum.add(row);
        await line(row);
      }
    }
    sums[table.name] = sum.sum();
  }
  await put(JSON.stringify({ end: sums, sha256: hash.digest('hex') }));
  return sums;
}

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import type { DatabaseFacts, StoreFacts } from '../queue/store-facts.ts';
import type { Database, Engine } from './engine.ts';
import { migrations } from './migrations/all.ts';
import { openEngine, type Place, placeOf, whyNotOpened } from './place.ts';

const inMemory = ':memory:';

/**
 * Looks at the database of an address without bringing it up to date, and makes none where there is none: for whoever wants
 * to know before the service is started. Never throws.
 */
export async function lookAtStore(databaseUrl: string): Promise<StoreFacts> {
  const place = placeOf(databaseUrl);
  if (place === undefined)
    return {
      found: 'unusable',
      sentence: 'DATABASE_URL names neither a SQLite file nor a PostgreSQL server.',
    };
  if (place.engine === 'sqlite' && !existsSync(place.at))
    return { found: 'nothing', shown: place.shown, canBeMade: canBeMade(place) };
  let engine: Engine | undefined;
  try {
    engine = await openEngine(place);
    const { damage } = await engine.check();
    if (damage !== undefined) {
      const sentence = `The database ${place.shown} is damaged (${damage}). Put it aside, do not delete it, and restore the last backup with "npm run db:restore".`;
      return { found: 'unusable', sentence };
    }
    return { found: 'database', ...(await factsOf(engine, place)) };
  } catch (error) {
    return { found: 'unusable', sentence: whyNotOpened(place, error) };
  } finally {
    await engine?.close();
  }
}

/** What can be said of a database that is open. Rejects where it does not answer. */
export async function factsOf(engine: Engine, place: Place): Promise<DatabaseFacts> {
  const step = await engine.read(stepOf);
  const of = place.engine === 'sqlite' ? sqliteFacts : postgresFacts;
  return {
    engine: place.engine,
    shown: place.shown,
    step,
    known: migrations.length,
    writes: step > 0 && (await canWrite(engine)),
    ...(await of(engine, place)),
  };
}

async function stepOf(db: Database): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migrations')) return 0;
  const last = await db
    .selectFrom('migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.number ?? 0;
}

/** Writes and takes back: nothing is left of it. */
async function canWrite(engine: Engine): Promise<boolean> {
  const takenBack = new Error('taken back');
  try {
    await engine.unit(async (tx) => {
      await tx
        .insertInto('probe')
        .values({ id: 2, at: 0 })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: 0 }))
        .execute();
      throw takenBack;
    });
    return true;
  } catch (error) {
    return error === takenBack;
  }
}

async function sqliteFacts(
  engine: Engine,
  { at }: Place,
): Promise<Pick<DatabaseFacts, 'bytes' | 'freeBytes' | 'journal'>> {
  const journal = await engine.read(async (db) => {
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
    return rows[0]?.journal_mode ?? 'unknown';
  });
  if (at === inMemory) return { bytes: 0, journal: 'wal' };
  const { bavail, bsize } = await statfs(dirname(resolve(at)));
  return { bytes: statSync(at).size, freeBytes: bavail * bsize, journal };
}

async function postgresFacts(
  engine: Engine,
  { at }: Place,
): Promise<Pick<DatabaseFacts, 'bytes' | 'encrypted' | 'far'>> {
  return engine.read(async (db) => {
    const { rows } = await sql<{ bytes: string | number; encrypted: boolean | null }>`
      select pg_database_size(current_database()) as bytes,
        (select ssl from pg_stat_ssl where pid = pg_backend_pid()) as encrypted`.execute(db);
    const host = URL.parse(at)?.hostname ?? '';
    return {
      bytes: Number(rows[0]?.bytes ?? 0),
      encrypted: rows[0]?.encrypted === true,
      far: host.includes('.') && host !== '127.0.0.1',
    };
  });
}

function canBeMade({ at }: Place): boolean {
  if (at === inMemory) return true;
  let folder = dirname(resolve(at));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { type Database, derivedTables, type Engine, type Row } from './engine.ts';
import { holdsContent, insertRows, mostValues, ourTablesIn } from './fill-tables.ts';
import { migrate, takeSteps } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openEngine, type Place, placeOf, reasonOf } from './place.ts';
import { makePlacesForWords } from './query-words.ts';
import { type KeyedTable, keyedTable, rowsInOrder } from './rows-in-order.ts';
import { markOpen } from './sqlite-clean-stop.ts';

/** A table that was moved, and found again row by row. */
export interface TableMoved {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 over all rows in the order of the primary key, the same on both sides. */
  readonly sha256: string;
}

/** What a move came to, or a plain sentence: why not, and what to do. */
export type Moved =
  | { readonly ok: true; readonly from: string; readonly to: string; readonly tables: readonly TableMoved[] }
  | { readonly ok: false; readonly sentence: string };

export interface MoveOptions {
  readonly now: () => number;
  /** Told of each table once it is over there and compared. */
  readonly moved?: (table: TableMoved) => void;
}

/**
 * Moves everything from a SQLite file to an empty PostgreSQL database, in one unit: all of it, each table read back in
 * the order of its key and found the same, or nothing; then it may be tried again from the start. The file stays as it
 * is. Refuses a file that a service has open, one from a newer version or damaged, and a database that holds anything.
 */
export async function move(fromUrl: string, toUrl: string, options: MoveOptions): Promise<Moved> {
  const [from, to] = [placeOf(fromUrl), placeOf(toUrl)];
  if (from?.engine !== 'sqlite' || to?.engine !== 'postgres')
    return refused('A move goes from a SQLite file to a PostgreSQL database: sqlite:… and postgres://…');
  if (!existsSync(from.at)) return refused(`There is no database at ${from.shown}. Check DATABASE_URL.`);
  let source: Engine | undefined;
  let target: Engine | undefined;
  try {
    if (markOpen(from.at) === 'in use')
      return refused(
        `${from.shown} is in use. Stop the service first: what it keeps meanwhile would be lost.`,
      );
    source = await openEngine(from);
    const { damage } = await source.check();
    if (damage !== undefined)
      return refused(
        `${from.shown} is damaged (${damage}). Restore the last backup instead: npm run db:restore.`,
      );
    target = await openEngine(to);
    const [reading, writing] = [source, target];
    const done = await reading.snapshot((old) =>
      writing.reshape((tx) => moveAll(reading, old, writing, tx, options)),
    );
    if (!Array.isArray(done)) return refused(done);
    // All is over there already; a start brings the database up to date by itself where this cannot.
    await migrate(writing, migrations, options.now).catch(() => undefined);
    return { ok: true, from: from.shown, to: to.shown, tables: done };
  } catch (error) {
    return refused(`Nothing was moved to ${to.shown}: ${reasonOf(error)}.`);
  } finally {
    await source?.close();
    await target?.close();
  }
}

function refused(sentence: string): Moved {
  return { ok: false, sentence };
}

/** What was moved, or why not; throws where what arrived is not what was sent, which undoes all of it. */
async function moveAll(
  source: Engine,
  old: Database,
  target: Engine,
  tx: Database,
  { now, moved }: MoveOptions,
): Promise<TableMoved[] | string> {
  const step = await stepOf(old);
  if (step > migrations.length)
    return `The file was used by a newer version of this program (step ${step}, this version knows ${migrations.length}). Move it with that version.`;
  const found = await ourTablesIn(tx, target);
  if (await holdsContent(tx, found)) return 'The database over there is not empty. Name an empty one.';
  for (const { name } of found.toReversed()) await sql`drop table ${sql.table(name)}`.execute(tx);
  await takeSteps(tx, target, migrations.slice(0, step), now());
  const tables = (await source.tables(old)).filter(
    ({ name }) => name !== 'migrations' && !derivedTables.has(name),
  );
  // What the steps have put there comes with the file as well.
  for (const { name } of tables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(tx);
  const done: TableMoved[] = [];
  for (const table of tables) {
    const keyed = await keyedTable(old, table);
    // The words come by themselves with the events; which query is newer than which does not.
    if (table.name === 'query_events') await makePlacesForWords(tx);
    for await (const rows of source.rows(old, table)) await insertInParts(tx, table, rows);
    const one = await compare(old, tx, keyed);
    done.push(one);
    moved?.(one);
  }
  await target.renumber(tx);
  return done;
}

async function stepOf(db: Database): Promise<number> {
  const last = await db
    .selectFrom('migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return last.number;
}

async function insertInParts(
  tx: Database,
  table: Parameters<typeof insertRows>[1],
  rows: readonly Row[],
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(mostValues / table.columns.length));
  for (let begin = 0; begin < rows.length; begin += atOnce)
    await insertRows(tx, table, rows.slice(begin, begin + atOnce));
}

async function compare(old: Database, tx: Database, table: KeyedTable): Promise<TableMoved> {
  const before = await sumOf('sqlite', old, table);
  const after = await sumOf('postgres', tx, table);
  if (before.rows !== after.rows || before.sha256 !== after.sha256)
    throw new Error(
      `${table.name} is not the same over there (${before.rows} rows here, ${after.rows} there)`,
    );
  return { table: table.name, ...after };
}

async function sumOf(
  engine: Place['engine'],
  db: Database,
  table: KeyedTable,
): Promise<Pick<TableMoved, 'rows' | 'sha256'>> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of rowsInOrder(engine, db, table)) {
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
    count += rows.length;
  }
  return { rows: count, sha256: hash.digest('hex') };
}

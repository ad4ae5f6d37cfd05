import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { sql } from 'kysely';
import type { BackedUp } from './back-up.ts';
import { createSum, type Head, linesOf, type Sum } from './backup-file.ts';
import { type Database, derivedTables, type Engine, type Row, type TableShape } from './engine.ts';
import { holdsContent, insertRows, mostValues, ourTables } from './fill-tables.ts';
import { migrate, takeSteps } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openEngine, placeOf, reasonOf } from './place.ts';
import { makePlacesForWords } from './query-words.ts';

/** With `force`, what is in the database is given up for what is in the backup. */
export interface RestoreOptions {
  readonly force?: boolean;
  readonly now: () => number;
}

/**
 * Puts a backup of either engine into the database at the address, in one unit: all of it, as the sums in it prove, or
 * nothing. Then takes the steps that have come since. Refuses a file that is not whole, a file or a database of a newer
 * version, and a database that holds anything, unless forced. The service must not run meanwhile.
 */
export async function restore(databaseUrl: string, file: string, options: RestoreOptions): Promise<BackedUp> {
  const place = placeOf(databaseUrl);
  if (!place) return { ok: false, sentence: `There is no database at ${databaseUrl}. Check DATABASE_URL.` };
  const checked = await check(file);
  if (!checked.ok) return checked;
  const { head, sums } = checked;
  if (head.step > migrations.length) {
    const sentence = `${file} was made by a newer version of this program (step ${head.step}, this version knows ${migrations.length}). Restore it with that version.`;
    return { ok: false, sentence };
  }
  let engine: Engine | undefined;
  try {
    engine = await openEngine(place);
    const target = engine;
    const ours = await ourTables();
    const refusal = await target.reshape((tx) => fill(tx, target, ours, { file, head, sums, ...options }));
    if (refusal !== undefined) return { ok: false, sentence: refusal };
    await migrate(engine, migrations, options.now);
    const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0);
    return { ok: true, from: file, tables: Object.keys(sums).length, rows };
  } catch (error) {
    return { ok: false, sentence: `Nothing was restored to ${place.shown}: ${reasonOf(error)}.` };
  } finally {
    await engine?.close();
  }
}

type Checked =
  | { readonly ok: true; readonly head: Head; readonly sums: Readonly<Record<string, Sum>> }
  | { readonly ok: false; readonly sentence: string };

/** Reads the whole file once, before anything is touched. */
async function check(file: string): Promise<Checked> {
  const hash = createHash('sha256');
  let head: Head | undefined;
  let sums: Readonly<Record<string, Sum>> | undefined;
  let whole = false;
  try {
    for await (const line of linesOf(file)) {
      if (line.kind === 'head') head = line.head;
      if (line.kind === 'end') {
        sums = line.sums;
        whole = line.sha256 === hash.digest('hex');
      } else hash.update(`${line.text}\n`);
    }
  } catch (error) {
    const why = types.isNativeError(error) && 'code' in error ? ` (${error.message})` : '';
    return { ok: false, sentence: `${file} cannot be read as a backup${why}. Nothing was changed.` };
  }
  if (!head || !sums || !whole)
    return {
      ok: false,
      sentence: `${file} is not a whole backup: its end or its checksum does not fit. Nothing was changed.`,
    };
  return { ok: true, head, sums };
}

interface Filling extends RestoreOptions {
  readonly file: string;
  readonly head: Head;
  readonly sums: Readonly<Record<string, Sum>>;
}

/** Says why not, or fills the tables; throws where what is then in them is not what is in the file. */
async function fill(
  tx: Database,
  engine: Engine,
  ours: ReadonlySet<string>,
  { file, head, sums, force = false, now }: Filling,
): Promise<string | undefined> {
  const found = (await engine.tables(tx)).filter(({ name }) => ours.has(name));
  // A newer version keeps tables here that this one does not know, and would be in the way of its steps for ever.
  if (found.some(({ name }) => name === 'migrations') && (await isNewer(tx)))
    return 'The database was last used by a newer version of this program. Name an empty one: this version cannot clear what it does not know.';
  if (!force && (await holdsContent(tx, found)))
    return 'The database is not empty. Name an empty one, or give up what is in it with --force, after a backup.';
  for (const { name } of found.toReversed()) await sql`drop table ${sql.table(name)}`.execute(tx);
  await takeSteps(tx, engine, migrations.slice(0, head.step), now());
  for (const { name } of (await engine.tables(tx)).toReversed())
    if (name in sums) await sql`delete from ${sql.table(name)}`.execute(tx);
  const derived = (await engine.tables(tx)).some(({ name }) => derivedTables.has(name));
  await insertAll(tx, file, derived);
  await engine.renumber(tx);
  for (const table of await engine.tables(tx)) {
    const expected = sums[table.name];
    if (expected) await compare(tx, engine, table, expected);
  }
  return undefined;
}

async function isNewer(tx: Database): Promise<boolean> {
  const last = await tx
    .selectFrom('migrations')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  return (last?.number ?? 0) > migrations.length;
}

async function insertAll(tx: Database, file: string, derived: boolean): Promise<void> {
  let table: TableShape | undefined;
  let rows: Row[] = [];
  const insert = async () => {
    if (table && rows.length > 0) await insertRows(tx, table, rows);
    rows = [];
  };
  for await (const line of linesOf(file)) {
    if (line.kind === 'row') rows.push(line.row);
    if (line.kind !== 'row' || rows.length * (table?.columns.length ?? 1) >= mostValues) await insert();
    if (line.kind !== 'table') continue;
    table = line;
    // The words come by themselves with the events; which query is newer than which does not.
    if (derived && line.name === 'query_events') await makePlacesForWords(tx);
  }
}

async function compare(tx: Database, engine: Engine, table: TableShape, expected: Sum): Promise<void> {
  const sum = createSum();
  for await (const rows of engine.rows(tx, table)) for (const row of rows) sum.add(row);
  const { rows, digest } = sum.sum();
  if (rows !== expected.rows || digest !== expected.digest)
    throw new Error(`what was restored to ${table.name} is not what is in the backup`);
}

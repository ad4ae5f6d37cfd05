import { sql } from 'kysely';
import type { Database, Engine, Row, TableShape } from './engine.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openSqlite } from './sqlite.ts';

/** So many values fit into one statement on either engine. */
export const mostValues = 20_000;

/** Tables that say nothing about whether the service has been used. */
const notContent: ReadonlySet<string> = new Set(['migrations', 'probe']);

/** The names of this program's tables: of no others is anything ever deleted. */
export async function ourTables(): Promise<ReadonlySet<string>> {
  const model = await openSqlite(':memory:');
  try {
    await migrate(model, migrations, () => 0);
    return new Set((await model.read((db) => model.tables(db))).map(({ name }) => name));
  } finally {
    await model.close();
  }
}

/** Whether anything is in these tables that somebody would miss. */
export async function holdsContent(db: Database, tables: readonly TableShape[]): Promise<boolean> {
  for (const { name } of tables) {
    if (notContent.has(name)) continue;
    const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (found.rows.length > 0) return true;
  }
  return false;
}

/** Inserts rows as they are, in one statement: `mostValues` values at most. */
export async function insertRows(
  tx: Database,
  { name, columns }: TableShape,
  rows: readonly Row[],
): Promise<void> {
  const values = rows.map((row) => sql`(${sql.join(row.map((value) => sql`${value}`))})`);
  await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(tx);
}

/** This program's tables in that database, each after those that it refers to. */
export async function ourTablesIn(
  db: Database,
  engine: Pick<Engine, 'tables'>,
): Promise<readonly TableShape[]> {
  const ours = await ourTables();
  return (await engine.tables(db)).filter(({ name }) => ours.has(name));
}

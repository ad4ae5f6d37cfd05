import { sql } from 'kysely';
import type { Database, Row, TableShape } from './engine.ts';
import type { Place } from './place.ts';

/** How many rows are brought at a time. */
const portion = 1000;

/** A table with the columns of its primary key, and which of them hold text. */
export interface KeyedTable extends TableShape {
  readonly key: readonly { readonly column: string; readonly text: boolean }[];
}

/** The table with its primary key, as the SQLite file has it. Throws where it has none: then no order could be kept. */
export async function keyedTable(sqlite: Database, table: TableShape): Promise<KeyedTable> {
  const found = await sql<{ name: string; type: string }>`
    select name, type from pragma_table_xinfo(${table.name}) where pk > 0 order by pk`.execute(sqlite);
  if (found.rows.length === 0) throw new Error(`${table.name} has no primary key`);
  const key = found.rows.map(({ name, type }) => ({ column: name, text: /text/i.test(type) }));
  return { ...table, key };
}

/**
 * All rows in the order of the primary key, byte by byte, in a snapshot or a unit: the same order on either engine,
 * whatever language a server sorts by.
 */
export function rowsInOrder(
  engine: Place['engine'],
  db: Database,
  table: KeyedTable,
): AsyncGenerator<readonly Row[]> {
  return engine === 'sqlite' ? ofSqlite(db, table) : ofPostgres(db, table);
}

async function* ofSqlite(db: Database, { name, columns, key }: KeyedTable): AsyncGenerator<readonly Row[]> {
  const keys = key.map(({ column }) => sql.ref(column));
  const places = key.map(({ column }) => columns.indexOf(column));
  for (let last: Row | undefined; ;) {
    const end = last;
    const after =
      end === undefined
        ? sql``
        : sql`where (${sql.join(keys)}) > (${sql.join(places.map((at) => sql`${end[at] ?? null}`))})`;
    const { rows } = await sql<Record<string, string | number | null>>`
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)} ${after}
      order by ${sql.join(keys)} limit ${portion}`.execute(db);
    if (rows.length === 0) return;
    const found = rows.map((row) => columns.map((column) => row[column] ?? null));
    yield found;
    last = found.at(-1);
  }
}

async function* ofPostgres(db: Database, { name, columns, key }: KeyedTable): AsyncGenerator<readonly Row[]> {
  const order = key.map(({ column, text }) => (text ? sql`${sql.ref(column)} collate "C"` : sql.ref(column)));
  await sql`declare in_order cursor for select ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(name)} order by ${sql.join(order)}`.execute(db);
  for (;;) {
    const { rows } = await sql<
      Record<string, string | number | null>
    >`fetch ${sql.lit(portion)} from in_order`.execute(db);
    if (rows.length === 0) break;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
  }
  await sql`close in_order`.execute(db);
}

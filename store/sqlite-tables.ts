import { sql } from 'kysely';
import type { Database, Row, TableShape } from './engine.ts';

/** How many rows are brought at a time. */
const portion = 1000;

/** The tables of the file, in the order in which they were made; those that SQLite keeps for itself are not among them. */
export async function sqliteTables(db: Database): Promise<readonly TableShape[]> {
  const found = await sql<{ name: string; columns: string }>`
    select m.name as name, (
      select json_group_array(name) from (select name from pragma_table_xinfo(m.name) where hidden = 0 order by cid)
    ) as columns
    from sqlite_master m join pragma_table_list l on l.name = m.name
    where l.schema = 'main' and l.type = 'table' and m.name not like 'sqlite\\_%' escape '\\'
    order by m.rowid`.execute(db);
  return found.rows.map(({ name, columns }) => ({ name, columns: JSON.parse(columns) as readonly string[] }));
}

/** All rows of the table, in the order of the numbers that SQLite gives them. */
export async function* sqliteRows(
  db: Database,
  { name, columns }: TableShape,
): AsyncGenerator<readonly Row[]> {
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const { rows } = await sql<Record<string, string | number | null> & { row_number: number }>`
      select rowid as row_number, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}
      where rowid > ${last} order by rowid limit ${portion}`.execute(db);
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
    last = end.row_number;
  }
}

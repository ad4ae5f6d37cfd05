import { sql } from 'kysely';
import type { Database, Row, TableShape } from './engine.ts';

/** How many rows are brought at a time. */
const portion = 1000;

/** The tables of the schema in use, in the order in which they were made. */
export async function postgresTables(db: Database): Promise<readonly TableShape[]> {
  const found = await sql<{ name: string; columns: readonly string[] }>`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, c.relname order by c.oid`.execute(db);
  return found.rows;
}

/** All rows of the table, by a cursor. */
export async function* postgresRows(
  db: Database,
  { name, columns }: TableShape,
): AsyncGenerator<readonly Row[]> {
  await sql`declare all_rows cursor for select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<
      Record<string, string | number | null>
    >`fetch ${sql.lit(portion)} from all_rows`.execute(db);
    if (rows.length === 0) break;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
  }
  await sql`close all_rows`.execute(db);
}

/** Lets every serial column go on after its highest number. */
export async function renumberPostgres(tx: Database): Promise<void> {
  for (const { name, columns } of await postgresTables(tx)) {
    for (const column of columns) {
      const found = await sql<{ sequence: string | null }>`
        select pg_get_serial_sequence(${name}, ${column}) as sequence`.execute(tx);
      const sequence = found.rows[0]?.sequence ?? undefined;
      if (sequence === undefined) continue;
      await sql`select setval(${sequence}, (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(name)}), false)`.execute(
        tx,
      );
    }
  }
}

import { existsSync, readFileSync } from 'node:fs';
import type { TestDatabase } from './engines.ts';

/** The bytes of the file and its log; of a server, everything that can still be read there. */
export async function everythingIn({ url, ask }: TestDatabase): Promise<string> {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  if (file !== undefined) {
    const files = [file, `${file}-wal`].filter((path) => existsSync(path));
    return files.map((path) => readFileSync(path, 'latin1')).join('');
  }
  const tables = await ask("select tablename from pg_tables where schemaname = 'public'");
  const dumps = await Promise.all(
    tables.map((table) => ask(`select coalesce(string_agg(t::text, ' '), '') from "${String(table)}" t`)),
  );
  return dumps.flat().join(' ');
}

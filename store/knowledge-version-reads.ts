import type { SelectQueryBuilder } from 'kysely';
import type { EntryVersion, VersionKey } from '../knowledge/live/entry-version.ts';
import type { Database } from './engine.ts';
import { toVersion } from './knowledge-version-row.ts';
import type { Tables } from './tables.ts';

type Rows = SelectQueryBuilder<Tables, 'knowledge_versions', Tables['knowledge_versions']>;

/** The versions that `which` leaves, in its order, each with its comments. */
export async function versionsOf(
  db: Database,
  which: (rows: Rows) => Rows,
): Promise<readonly EntryVersion[]> {
  const rows = await which(db.selectFrom('knowledge_versions').selectAll()).execute();
  const authorities = [...new Set(rows.map(({ authority }) => authority))];
  const entries = [...new Set(rows.map(({ entry }) => entry))];
  if (rows.length === 0) return [];
  const comments = await db
    .selectFrom('knowledge_comments')
    .selectAll()
    .where('authority', 'in', authorities)
    // Of many entries all comments are read: a list of ids must not outgrow what a statement can hold.
    .$if(entries.length <= 50, (some) => some.where('entry', 'in', entries))
    .orderBy('place')
    .execute();
  const byVersion = Map.groupBy(comments, keyOf);
  return rows.map((row) => toVersion(row, byVersion.get(keyOf(row)) ?? []));
}

/** One version. */
export async function versionOf(
  db: Database,
  { authority, entry, number }: VersionKey,
): Promise<EntryVersion | undefined> {
  const [found] = await versionsOf(db, (rows) =>
    rows.where('authority', '=', authority).where('entry', '=', entry).where('number', '=', number),
  );
  return found;
}

/** The highest number of an entry's versions; 0 where there is none. */
export async function latestNumber(db: Database, authority: string, entry: string): Promise<number> {
  const found = await db
    .selectFrom('knowledge_versions')
    .select((columns) => columns.fn.max('number').as('number'))
    .where('authority', '=', authority)
    .where('entry', '=', entry)
    .executeTakeFirst();
  return found?.number ?? 0;
}

function keyOf({ authority, entry, number }: VersionKey): string {
  return JSON.stringify([authority, entry, number]);
}

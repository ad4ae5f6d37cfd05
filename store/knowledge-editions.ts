import type { EntryVersion, VersionKey } from '../knowledge/live/entry-version.ts';
import type { Edition } from '../knowledge/live/versions-store.ts';
import type { Database } from './engine.ts';
import { versionsOf } from './knowledge-version-reads.ts';

/** The latest edition of an authority's knowledge; 0 while its pack alone is live. */
export async function editionOf(db: Database, authority: string): Promise<number> {
  const found = await db
    .selectFrom('knowledge_editions')
    .select('edition')
    .where('authority', '=', authority)
    .executeTakeFirst();
  return found?.edition ?? 0;
}

/** Raises the edition, in the unit of what is published with it. */
export async function nextEdition(tx: Database, authority: string, at: number): Promise<number> {
  const edition = (await editionOf(tx, authority)) + 1;
  await tx
    .insertInto('knowledge_editions')
    .values({ authority, edition, at })
    .onConflict((conflict) => conflict.column('authority').doUpdateSet({ edition, at }))
    .execute();
  return edition;
}

/** What is live on top of a pack, or was at this edition. The edition and its versions are read in one statement's view. */
export async function liveAt(db: Database, authority: string, edition?: number): Promise<Edition> {
  const at = edition ?? (await editionOf(db, authority));
  const versions = await versionsOf(db, (rows) =>
    rows
      .where('authority', '=', authority)
      .where('state', '=', 'published')
      .where((row) =>
        row(
          'edition',
          '=',
          row
            .selectFrom('knowledge_versions as other')
            .select((columns) => columns.fn.max('other.edition').as('edition'))
            .whereRef('other.authority', '=', 'knowledge_versions.authority')
            .whereRef('other.entry', '=', 'knowledge_versions.entry')
            .where('other.state', '=', 'published')
            .where('other.edition', '<=', at),
        ),
      )
      .orderBy('since_edition')
      .orderBy('since_place')
      .orderBy('entry'),
  );
  return { edition: at, versions };
}

/** The version of an entry that is live; undefined where the pack's own is. */
export async function liveVersion(
  db: Database,
  { authority, entry }: Pick<VersionKey, 'authority' | 'entry'>,
): Promise<EntryVersion | undefined> {
  const [found] = await versionsOf(db, (rows) =>
    rows
      .where('authority', '=', authority)
      .where('entry', '=', entry)
      .where('state', '=', 'published')
      .orderBy('edition', 'desc')
      .limit(1),
  );
  return found;
}

/** Since which edition the entry has been live: as with its first version, or from this one on. */
export async function sinceWhen(
  tx: Database,
  { authority, entry, edition }: EntryVersion,
  place: number,
): Promise<{ readonly since_edition: number | null; readonly since_place: number | null }> {
  const first = await tx
    .selectFrom('knowledge_versions')
    .select(['since_edition', 'since_place'])
    .where('authority', '=', authority)
    .where('entry', '=', entry)
    .where('state', '=', 'published')
    .orderBy('edition')
    .limit(1)
    .executeTakeFirst();
  return first ?? { since_edition: edition ?? null, since_place: place };
}

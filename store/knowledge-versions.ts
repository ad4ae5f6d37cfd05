import type { EntryVersion, Proposal, VersionKey } from '../knowledge/live/entry-version.ts';
import type { Move } from '../knowledge/live/moves.ts';
import { type Moved, refuse } from '../knowledge/live/refusal.ts';
import type { Imported, KnowledgeVersions } from '../knowledge/live/versions-store.ts';
import { appendAudit } from './audit.ts';
import type { Database, Engine } from './engine.ts';
import { editionOf, liveAt, liveVersion, nextEdition, sinceWhen } from './knowledge-editions.ts';
import { fromComment, fromVersion } from './knowledge-version-row.ts';
import { latestNumber, versionOf, versionsOf } from './knowledge-version-reads.ts';

/** The versions on the given database. `changed` is called after every publish, once it is kept. */
export function createKnowledgeVersions(engine: Engine, changed: () => Promise<void>): KnowledgeVersions {
  return {
    draft: (proposal, at) => engine.unit((tx) => draft(engine, tx, proposal, at)),
    async change(key, move, onEdition) {
      const { moved, wentLive } = await engine.unit((tx) => change(engine, tx, key, move, onEdition));
      if (wentLive) await changed();
      return moved;
    },
    async importAll(authority, entries, at, onEdition) {
      const edition = await engine.unit(async (tx) => {
        await holdKnowledge(engine, tx, authority);
        const present = await editionOf(tx, authority);
        if (onEdition !== undefined && onEdition !== present) return undefined;
        return entries.length === 0 ? present : importAll(engine, tx, authority, entries, at);
      });
      if (entries.length > 0 && edition !== undefined) await changed();
      return edition;
    },
    find: (key) => engine.read((db) => versionOf(db, key)),
    history: (authority, entry) =>
      engine.read((db) =>
        versionsOf(db, (rows) =>
          rows.where('authority', '=', authority).where('entry', '=', entry).orderBy('number', 'desc'),
        ),
      ),
    inState: async (authority, states, limit = 200) =>
      states.length === 0
        ? []
        : await engine.read((db) =>
            versionsOf(db, (rows) =>
              rows
                .where('authority', '=', authority)
                .where('state', 'in', states)
                .orderBy('changed_at', 'desc')
                .orderBy('entry')
                .orderBy('number')
                .limit(limit),
            ),
          ),
    live: (authority, edition) => engine.read((db) => liveAt(db, authority, edition)),
    editions: () =>
      engine.read(async (db) => {
        const found = await db.selectFrom('knowledge_editions').select(['authority', 'edition']).execute();
        return new Map(found.map((row) => [row.authority, row.edition]));
      }),
  };
}

async function draft(engine: Engine, tx: Database, proposal: Proposal, at: number): Promise<EntryVersion> {
  const { authority, entry } = proposal;
  await holdKnowledge(engine, tx, authority);
  const number = (await latestNumber(tx, authority, entry)) + 1;
  const made: EntryVersion = {
    ...proposal,
    number,
    state: 'draft',
    comments: [],
    madeAt: at,
    changedAt: at,
  };
  await tx
    .insertInto('knowledge_versions')
    .values({ ...fromVersion(made), since_edition: null, since_place: null })
    .execute();
  await note(engine, tx, made, 'draft', at, proposal.author);
  return made;
}

async function change(
  engine: Engine,
  tx: Database,
  key: VersionKey,
  move: Move,
  onEdition: number | undefined,
): Promise<{ readonly moved: Moved | undefined; readonly wentLive: boolean }> {
  const asBefore = (moved: Moved | undefined) => ({ moved, wentLive: false });
  await holdKnowledge(engine, tx, key.authority);
  const now = await versionOf(tx, key);
  if (now === undefined) return asBefore(undefined);
  const edition = await editionOf(tx, key.authority);
  if (onEdition !== undefined && edition !== onEdition)
    return asBefore(refuse({ why: 'edition-moved', edition }));
  const moved = move(now, await liveVersion(tx, key));
  if (!moved.ok) return asBefore(moved);
  const goesLive = moved.version.state === 'published' && now.state !== 'published';
  const next = goesLive
    ? { ...moved.version, edition: await nextEdition(tx, key.authority, moved.version.changedAt) }
    : moved.version;
  const since = goesLive ? await sinceWhen(tx, next, 0) : {};
  const { authority, entry, number, ...columns } = fromVersion(next);
  await tx
    .updateTable('knowledge_versions')
    .set({ ...columns, ...since })
    .where('authority', '=', authority)
    .where('entry', '=', entry)
    .where('number', '=', number)
    .execute();
  for (const [place, comment] of next.comments.entries()) {
    if (place >= now.comments.length)
      await tx
        .insertInto('knowledge_comments')
        .values(fromComment(next, place, comment))
        .execute();
  }
  const by = next.comments.length > now.comments.length ? next.comments.at(-1)?.by : undefined;
  const how = next.state === now.state ? (by === undefined ? 'revised' : 'comment') : next.state;
  const who = goesLive || next.state === 'sent-back' ? next.reviewer : (by ?? next.author);
  await note(engine, tx, next, how, next.comments.at(-1)?.at ?? next.changedAt, who);
  return { moved: { ok: true, version: next }, wentLive: goesLive };
}

async function importAll(
  engine: Engine,
  tx: Database,
  authority: string,
  entries: readonly Imported[],
  at: number,
): Promise<number> {
  const edition = await nextEdition(tx, authority, at);
  for (const [place, imported] of entries.entries()) {
    const { entry } = imported;
    const live = await liveVersion(tx, { authority, entry });
    const version: EntryVersion = {
      ...imported,
      authority,
      number: (await latestNumber(tx, authority, entry)) + 1,
      state: 'published',
      basedOn: live?.number ?? 0,
      comments: [],
      edition,
      madeAt: at,
      changedAt: at,
      publishedAt: at,
    };
    await tx
      .insertInto('knowledge_versions')
      .values({ ...fromVersion(version), ...(await sinceWhen(tx, version, place)) })
      .execute();
  }
  await appendAudit(engine, tx, {
    authority,
    at,
    what: 'knowledge',
    by: { role: 'operator' },
    detail: { change: 'import', entries: entries.length, edition },
  });
  return edition;
}

/** One change of an authority's knowledge at a time: numbers and editions have no gaps and no doubles. */
function holdKnowledge(engine: Engine, tx: Database, authority: string): Promise<void> {
  return engine.hold(tx, `knowledge|${authority}`);
}

async function note(
  engine: Engine,
  tx: Database,
  { authority, entry, number, edition }: EntryVersion,
  how: string,
  at: number,
  by: EntryVersion['author'],
): Promise<void> {
  await appendAudit(engine, tx, {
    authority,
    at,
    what: 'knowledge',
    by: { role: 'adviser', ...(by && { person: { tenant: by.tenant, entraId: by.entraId } }) },
    detail: { change: how, entry, number, ...(edition !== undefined && { edition }) },
  });
}

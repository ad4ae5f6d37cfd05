import type { Account } from '../queue/profiles.ts';
import type { HeldRow } from '../queue/records.ts';
import type { Database } from './engine.ts';

/** The versions of entries that this person wrote or reviewed, and what they said about versions. */
export async function knowledgeOf(tx: Database, { tenant, entraId }: Account): Promise<readonly HeldRow[]> {
  const written = await tx
    .selectFrom('knowledge_versions')
    .select(['authority', 'entry', 'number', 'state', 'made_at', 'reason as your_words'])
    .select(['author_name as your_name', 'content as your_content'])
    .where('author_tenant', '=', tenant)
    .where('author_entra_id', '=', entraId)
    .orderBy('made_at')
    .execute();
  const reviewed = await tx
    .selectFrom('knowledge_versions')
    .select(['authority', 'entry', 'number', 'state', 'changed_at', 'reviewer_name as your_name'])
    .where('reviewer_tenant', '=', tenant)
    .where('reviewer_entra_id', '=', entraId)
    .orderBy('changed_at')
    .execute();
  const said = await tx
    .selectFrom('knowledge_comments')
    .select(['authority', 'entry', 'number', 'at', 'text as your_words', 'by_name as your_name'])
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .orderBy('at')
    .execute();
  return [...written, ...reviewed, ...said];
}

/** What they wrote stays as the council's knowledge, and is nobody's. Says how many rows. */
export async function eraseKnowledge(
  tx: Database,
  { tenant, entraId }: Account,
  nobody: string,
): Promise<bigint> {
  const written = await tx
    .updateTable('knowledge_versions')
    .set({ author_tenant: nobody, author_entra_id: nobody, author_name: null })
    .where('author_tenant', '=', tenant)
    .where('author_entra_id', '=', entraId)
    .executeTakeFirst();
  const reviewed = await tx
    .updateTable('knowledge_versions')
    .set({ reviewer_tenant: nobody, reviewer_entra_id: nobody, reviewer_name: null })
    .where('reviewer_tenant', '=', tenant)
    .where('reviewer_entra_id', '=', entraId)
    .executeTakeFirst();
  const said = await tx
    .updateTable('knowledge_comments')
    .set({ by_tenant: nobody, by_entra_id: nobody, by_name: null })
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .executeTakeFirst();
  return written.numUpdatedRows + reviewed.numUpdatedRows + said.numUpdatedRows;
}

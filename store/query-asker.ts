import type { Person } from '../queue/people.ts';
import type { Query } from '../queue/query.ts';
import type { Database } from './engine.ts';
import { oweRemovals } from './records-removal.ts';
import { ofQuery } from './records-words.ts';

/** Makes a query somebody else's, without what was the first asker's alone: a number to ring, a message of theirs. */
export async function setAsker(
  tx: Database,
  authority: string,
  id: string,
  { tenant, entraId, channelUserId, name }: Person,
): Promise<void> {
  await ofQuery(tx, authority, id)
    .set({ asker_tenant: tenant, asker_entra_id: entraId, asker_channel_id: channelUserId })
    .set({ asker_name: name ?? null, call_back: null, message: null })
    .execute();
}

/** Owes the cards of a query in one person's chat their replacement, and forgets where they are. */
export async function oweReplaced(
  tx: Database,
  query: Pick<Query, 'id' | 'authority' | 'number'>,
  { entraId }: Person,
  at: number,
): Promise<void> {
  await oweRemovals(tx, query, 'passed', at, entraId);
  await tx
    .deleteFrom('posted_cards')
    .where('authority', '=', query.authority)
    .where('query_id', '=', query.id)
    .where('entra_id', '=', entraId)
    .execute();
}

import type { Account } from '../queue/profiles.ts';
import type { Query } from '../queue/query.ts';
import type { Page } from '../queue/query-store.ts';
import type { QueryState } from '../queue/states.ts';
import type { Database } from './engine.ts';
import { toQuery } from './query-row.ts';

/** The authority's queries in one state, oldest first; all of them without a page. */
export async function inState(
  db: Database,
  authority: string,
  state: QueryState,
  page?: Page,
): Promise<readonly Query[]> {
  return listed(ofAuthority(db, authority).where('state', '=', state), page);
}

/** What this adviser has in hand, oldest first. */
export async function heldBy(
  db: Database,
  authority: string,
  { tenant, entraId }: Account,
  page: Page,
): Promise<readonly Query[]> {
  const theirs = ofAuthority(db, authority)
    .where('holder_tenant', '=', tenant)
    .where('holder_entra_id', '=', entraId)
    .where('state', 'in', ['claimed', 'awaiting-asker']);
  return listed(theirs, page);
}

function ofAuthority(db: Database, authority: string) {
  return db.selectFrom('queries').selectAll().where('authority', '=', authority);
}

async function listed(rows: ReturnType<typeof ofAuthority>, page?: Page): Promise<readonly Query[]> {
  const after = page?.after;
  const found = await rows
    .$if(after !== undefined, (all) =>
      all.where((where) =>
        where.or([
          where('created_at', '>', after?.createdAt ?? 0),
          where.and([
            where('created_at', '=', after?.createdAt ?? 0),
            where('number', '>', after?.number ?? ''),
          ]),
        ]),
      ),
    )
    .orderBy('created_at')
    .orderBy('number')
    .$if(page !== undefined, (all) => all.limit(page?.limit ?? 0))
    .execute();
  return found.map(toQuery);
}

import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Audit, AuditEntry } from '../queue/audit.ts';
import type { Account } from '../queue/profiles.ts';
import { beginning, hashOf, pseudonym } from './audit-hash.ts';
import { walkChains } from './audit-walk.ts';
import { type Database, type Engine, unawaited } from './engine.ts';

/** Adds a link to its chain, in the unit of what it is about. The chain is held from here to the end of the unit. */
export async function appendAudit(
  engine: Pick<Engine, 'hold'>,
  tx: Database,
  entry: AuditEntry,
): Promise<void> {
  const { authority, at, what, by, about, subject, detail = {} } = entry;
  await engine.hold(tx, `audit|${authority}`);
  const chain = await tx
    .selectFrom('audit_chains')
    .select(['last', 'hash'])
    .where('authority', '=', authority)
    .executeTakeFirst();
  const link = {
    authority,
    number: (chain?.last ?? 0) + 1,
    at,
    what,
    role: by.role,
    who: by.person === undefined ? null : await pseudonymIn(tx, authority, by.person),
    about: about ?? null,
    subject: subject === undefined ? null : await pseudonymIn(tx, authority, subject),
    detail: JSON.stringify(detail),
  };
  const hash = hashOf(chain?.hash ?? beginning, link);
  await tx
    .insertInto('audit')
    .values({ ...link, hash })
    .modifyEnd(sql.raw(unawaited))
    .execute();
  if (chain) {
    await tx
      .updateTable('audit_chains')
      .set({ last: link.number, hash })
      .where('authority', '=', authority)
      .modifyEnd(sql.raw(unawaited))
      .execute();
    return;
  }
  await tx
    .insertInto('audit_chains')
    .values({ authority, first: 1, before_first: beginning, last: link.number, hash })
    .execute();
}

/** The person's pseudonym, with a key made for them where there is none yet. */
async function pseudonymIn(tx: Database, authority: string, person: Account): Promise<string> {
  const known = await keyOf(tx, person);
  if (known !== undefined) return pseudonym(known, authority, person);
  await tx
    .insertInto('person_keys')
    .values({ tenant: person.tenant, entra_id: person.entraId, key: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.columns(['tenant', 'entra_id']).doNothing())
    .execute();
  const made = await keyOf(tx, person);
  if (made === undefined) throw new Error('the key that was just kept is not there');
  return pseudonym(made, authority, person);
}

/** The key of a person's pseudonyms; undefined for somebody who is in no chain, or was erased. */
export async function keyOf(db: Pick<Database, 'selectFrom'>, person: Account): Promise<string | undefined> {
  const found = await db
    .selectFrom('person_keys')
    .select('key')
    .where('tenant', '=', person.tenant)
    .where('entra_id', '=', person.entraId)
    .executeTakeFirst();
  return found?.key;
}

/** The audit on the given database. */
export function createAudit(engine: Engine): Audit {
  return {
    note: (entry) => engine.unit((tx) => appendAudit(engine, tx, entry)),
    walk: (noted = []) => engine.snapshot((db) => walkChains(db, noted)),
  };
}

import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Audit, AuditEntry } from '../queue/audit.ts';
import type { Account } from '../queue/profiles.ts';
import { beginning, hashOf, pseudonym } from './audit-hash.ts';
import { walkChains } from './audit-walk.ts';
import { type Database, type Engine, unawaited } from './engine.ts';
import { statement } from './statement.ts';
import type { Tables } from './tables.ts';

const endOf = statement((db, { authority }: { authority: string }) =>
  db.selectFrom('audit_chains').select(['last', 'hash']).where('authority', '=', authority),
);

const addLink = statement((db, link: Tables['audit']) =>
  db.insertInto('audit').values(link).modifyEnd(sql.raw(unawaited)),
);

const setEnd = statement((db, { authority, last, hash }: { authority: string; last: number; hash: string }) =>
  db
    .updateTable('audit_chains')
    .set({ last, hash })
    .where('authority', '=', authority)
    .modifyEnd(sql.raw(unawaited)),
);

const keyOfPerson = statement((db, { tenant, entraId }: Account) =>
  db.selectFrom('person_keys').select('key').where('tenant', '=', tenant).where('entra_id', '=', entraId),
);

/** Adds a link to its chain, in the unit of what it is about. The chain is held from here to the end of the unit. */
export async function appendAudit(
  engine: Pick<Engine, 'hold'>,
  tx: Database,
  entry: AuditEntry,
): Promise<void> {
  const { authority, at, what, by, about, subject, detail = {} } = entry;
  await engine.hold(tx, `audit|${authority}`);
  const [chain] = (await endOf(tx, { authority })).rows;
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
  await addLink(tx, { ...link, hash });
  if (chain) {
    await setEnd(tx, { authority, last: link.number, hash });
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
export async function keyOf(db: Database, person: Account): Promise<string | undefined> {
  return (await keyOfPerson(db, person)).rows[0]?.key;
}

/** The audit on the given database. */
export function createAudit(engine: Engine): Audit {
  return {
    note: (entry) => engine.unit((tx) => appendAudit(engine, tx, entry)),
    walk: (noted = []) => engine.snapshot((db) => walkChains(db, noted)),
  };
}

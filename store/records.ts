import type { Account } from '../queue/profiles.ts';
import type { Records, UnderWay } from '../queue/records.ts';
import type { Database, Engine } from './engine.ts';
import { erasePerson } from './records-erase.ts';
import { exportPerson } from './records-export.ts';

const open = ['waiting', 'claimed', 'awaiting-asker'];

/** Practitioners' rights, on the given database. */
export function createRecords(engine: Engine): Records {
  return {
    tenantsOf: (entraId) => engine.read((db) => tenantsOf(db, entraId)),
    underWay: (person) => engine.read((db) => underWay(db, person)),
    export: (person, at, by) => engine.unit((tx) => exportPerson(engine, tx, { person, at, by })),
    erase: (person, at, by) => engine.unit((tx) => erasePerson(engine, tx, { person, at, by })),
  };
}

async function tenantsOf(db: Database, entraId: string): Promise<readonly string[]> {
  const found = await Promise.all([
    db.selectFrom('profiles').select('tenant').where('entra_id', '=', entraId).execute(),
    db.selectFrom('checklist_ticks').select('tenant').where('entra_id', '=', entraId).execute(),
    db.selectFrom('conversations').select('tenant').where('person_entra_id', '=', entraId).execute(),
    db.selectFrom('person_keys').select('tenant').where('entra_id', '=', entraId).execute(),
    db.selectFrom('queries').select('asker_tenant as tenant').where('asker_entra_id', '=', entraId).execute(),
    db
      .selectFrom('queries')
      .select('holder_tenant as tenant')
      .where('holder_entra_id', '=', entraId)
      .execute(),
    db.selectFrom('query_events').select('by_tenant as tenant').where('by_entra_id', '=', entraId).execute(),
    db.selectFrom('query_events').select('to_tenant as tenant').where('to_entra_id', '=', entraId).execute(),
    db
      .selectFrom('unsent_replies')
      .select('by_tenant as tenant')
      .where('by_entra_id', '=', entraId)
      .execute(),
    db.selectFrom('entry_checks').select('by_tenant as tenant').where('by_entra_id', '=', entraId).execute(),
    db.selectFrom('missed_states').select('by_tenant as tenant').where('by_entra_id', '=', entraId).execute(),
    db.selectFrom('answer_waits').select('tenant').where('entra_id', '=', entraId).execute(),
  ]);
  const tenants = found.flat().flatMap(({ tenant }) => (tenant === null ? [] : [tenant]));
  return [...new Set(tenants)].toSorted();
}

async function underWay(db: Database, { tenant, entraId }: Account): Promise<readonly UnderWay[]> {
  const theirs = db
    .selectFrom('queries')
    .select(['authority', 'id as query'])
    .where('state', 'in', open)
    .where('held_at', 'is', null);
  const asked = await theirs
    .where('came_by', '=', 'teams')
    .where('asker_tenant', '=', tenant)
    .where('asker_entra_id', '=', entraId)
    .execute();
  const taken = await theirs
    .where('holder_tenant', '=', tenant)
    .where('holder_entra_id', '=', entraId)
    .execute();
  // Answered already, with one more reply on its way: that goes before its author is nobody any more.
  const going = await db
    .selectFrom('unsent_replies')
    .innerJoin('queries', 'queries.id', 'unsent_replies.query_id')
    .select(['queries.authority', 'queries.id as query'])
    .where('queries.state', 'not in', open)
    .where('queries.held_at', 'is', null)
    .where('unsent_replies.goes_at', 'is not', null)
    .where('unsent_replies.by_tenant', '=', tenant)
    .where('unsent_replies.by_entra_id', '=', entraId)
    .execute();
  return [
    ...asked.map((one) => ({ ...one, as: 'asker' as const })),
    ...going.map((one) => ({ ...one, as: 'adviser' as const })),
    ...taken.map((one) => ({ ...one, as: 'adviser' as const })),
  ];
}

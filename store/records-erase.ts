import type { ExpressionBuilder } from 'kysely';
import { serviceChain } from '../queue/audit.ts';
import { laneOf } from '../queue/deliveries.ts';
import { pseudonymOf } from '../queue/people.ts';
import type { Account } from '../queue/profiles.ts';
import type { Erased } from '../queue/records.ts';
import { appendAudit } from './audit.ts';
import type { Database, Engine } from './engine.ts';
import { eraseDuty } from './records-duty.ts';
import { eraseKnowledge } from './records-knowledge.ts';
import { inboxKeys, type Request } from './records-export.ts';
import { oweAnswerRemovals, oweRemovals } from './records-removal.ts';
import { eraseMissed } from './missed-records.ts';
import { nothingLeft } from './retention-answers.ts';
import { eraseWords } from './records-words.ts';
import type { Tables } from './tables.ts';

/** What stands where a person stood who was erased: the same for all of them. */
const nobody = 'erased';

/**
 * Erases a person: what is theirs alone is deleted; queries stay as numbers, times and states, without them and without
 * words. Their open queries must have come to an end before. A query under a hold stays whole, and so does the key by
 * which the audit knows who saw it.
 */
export async function erasePerson(
  engine: Engine,
  tx: Database,
  { person, at, by }: Request,
): Promise<Erased> {
  for (const authority of await authoritiesOf(tx, person)) await engine.hold(tx, `authority|${authority}`);
  const held = await heldOf(tx, person);
  let rows = 0;
  let cards = 0;
  const add = (changed: bigint): void => {
    rows += Number(changed);
  };

  add(await deleteOwn(tx, person));
  add(await eraseDuty(tx, person, nobody));
  add(await eraseMissed(tx, person, nobody));
  add(await eraseKnowledge(tx, person, nobody));
  const answers = await emptyAnswersOf(tx, person, at);
  add(answers.emptied);
  cards += answers.cards;
  for (const query of await askedBy(tx, person)) {
    cards += await oweRemovals(tx, query, 'erasure', at);
    await eraseWords(tx, query.authority, query.id);
    await forgetCards(tx, query.id);
    rows += 1;
  }
  for (const query of await answeredBy(tx, person)) {
    cards += await oweRemovals(tx, query, 'erasure', at, person.entraId);
    await forgetCards(tx, query.id, person.entraId);
  }
  add(await takeOffQueries(tx, person));
  await appendAudit(engine, tx, {
    authority: serviceChain,
    at,
    what: 'erased',
    by: { role: 'operator', ...(by && { person: by }) },
    subject: person,
    detail: { rows, cards, held: held.length },
  });
  if (held.length === 0)
    await tx
      .deleteFrom('person_keys')
      .where('tenant', '=', person.tenant)
      .where('entra_id', '=', person.entraId)
      .execute();
  return { rows, cards, held };
}

async function authoritiesOf(tx: Database, { tenant, entraId }: Account): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('query_events')
    .select('authority')
    .distinct()
    .where((event) => event.or([doneBy(event, tenant, entraId), handedTo(event, tenant, entraId)]))
    .execute();
  return found.map(({ authority }) => authority).toSorted();
}

type OfEvents = ExpressionBuilder<Tables, 'query_events'>;

function doneBy(event: OfEvents, tenant: string, entraId: string) {
  return event.and({ 'query_events.by_tenant': tenant, 'query_events.by_entra_id': entraId });
}

function handedTo(event: OfEvents, tenant: string, entraId: string) {
  return event.and({ 'query_events.to_tenant': tenant, 'query_events.to_entra_id': entraId });
}

async function heldOf(tx: Database, person: Account): Promise<readonly string[]> {
  const { tenant, entraId } = person;
  const found = await tx
    .selectFrom('query_events')
    .innerJoin('queries', 'queries.id', 'query_events.query_id')
    .select('queries.number')
    .distinct()
    .where('queries.held_at', 'is not', null)
    .where((event) => event.or([doneBy(event, tenant, entraId), handedTo(event, tenant, entraId)]))
    .orderBy('queries.number')
    .execute();
  return found.map(({ number }) => number);
}

async function deleteOwn(tx: Database, person: Account): Promise<bigint> {
  const { tenant, entraId } = person;
  const keys = await inboxKeys(tx, person);
  const gone = [
    keys.length === 0
      ? { numDeletedRows: 0n }
      : await tx.deleteFrom('inbox').where('key', 'in', keys).executeTakeFirst(),
    await tx
      .deleteFrom('profiles')
      .where('tenant', '=', tenant)
      .where('entra_id', '=', entraId)
      .executeTakeFirst(),
    await tx
      .deleteFrom('checklist_ticks')
      .where('tenant', '=', tenant)
      .where('entra_id', '=', entraId)
      .executeTakeFirst(),
    await tx
      .deleteFrom('conversations')
      .where('tenant', '=', tenant)
      .where('person_entra_id', '=', entraId)
      .executeTakeFirst(),
    await tx
      .deleteFrom('deliveries')
      .where('lane', '=', laneOf({ kind: 'person', person: { tenant, entraId, channelUserId: '' } }))
      .where('query_id', 'in', (from) =>
        from.selectFrom('queries').select('queries.id').where('queries.held_at', 'is', null),
      )
      .executeTakeFirst(),
    await tx
      .deleteFrom('unsent_replies')
      .where('by_tenant', '=', tenant)
      .where('by_entra_id', '=', entraId)
      .where('query_id', 'in', (from) =>
        from.selectFrom('queries').select('queries.id').where('queries.held_at', 'is', null),
      )
      .executeTakeFirst(),
  ];
  return gone.reduce((sum, { numDeletedRows }) => sum + numDeletedRows, 0n);
}

/** Empties a person's answers, and owes their cards a replacement; says how many cards. */
async function emptyAnswersOf(
  tx: Database,
  person: Account,
  at: number,
): Promise<{ readonly emptied: bigint; readonly cards: number }> {
  const theirs = await tx
    .selectFrom('answers')
    .select('id')
    .where('asker', '=', pseudonymOf(person))
    .where('card_activity_id', 'is not', null)
    .execute();
  const cards = await oweAnswerRemovals(
    tx,
    theirs.map(({ id }) => id),
    'erasure',
    at,
  );
  const { numUpdatedRows } = await tx
    .updateTable('answers')
    .set({ ...nothingLeft })
    .where('asker', '=', pseudonymOf(person))
    .executeTakeFirst();
  return { emptied: numUpdatedRows, cards };
}

function askedBy(tx: Database, { tenant, entraId }: Account) {
  return (
    tx
      .selectFrom('queries')
      .select(['id', 'authority', 'number'])
      .where('held_at', 'is', null)
      // What an adviser noted for somebody else is the council's; only that it was they is erased.
      .where('came_by', '=', 'teams')
      .where('asker_tenant', '=', tenant)
      .where('asker_entra_id', '=', entraId)
      .execute()
  );
}

function answeredBy(tx: Database, { entraId }: Account) {
  return tx
    .selectFrom('queries')
    .innerJoin('posted_cards', 'posted_cards.query_id', 'queries.id')
    .select(['queries.id', 'queries.authority', 'queries.number'])
    .distinct()
    .where('held_at', 'is', null)
    .where('posted_cards.entra_id', '=', entraId)
    .execute();
}

async function forgetCards(tx: Database, query: string, entraId?: string): Promise<void> {
  let cards = tx.deleteFrom('posted_cards').where('query_id', '=', query);
  if (entraId !== undefined) cards = cards.where('entra_id', '=', entraId);
  await cards.execute();
}

/** Takes the person off every query, event and check. An adviser's words to others stay with them; whose they were does not. */
async function takeOffQueries(tx: Database, { tenant, entraId }: Account): Promise<bigint> {
  const changed = [
    await tx
      .updateTable('queries')
      .set({ asker_tenant: nobody, asker_entra_id: nobody, asker_channel_id: nobody, asker_name: null })
      .set({ message: null, call_back: null })
      .where('held_at', 'is', null)
      .where('asker_tenant', '=', tenant)
      .where('asker_entra_id', '=', entraId)
      .executeTakeFirst(),
    await tx
      .updateTable('queries')
      .set({ holder_tenant: null, holder_entra_id: null, holder_channel_id: null, holder_name: null })
      .where('held_at', 'is', null)
      .where('holder_tenant', '=', tenant)
      .where('holder_entra_id', '=', entraId)
      .executeTakeFirst(),
    await tx
      .updateTable('query_events')
      .set({ by_tenant: null, by_entra_id: null, by_channel_id: null, by_name: null, press: null })
      .where('by_tenant', '=', tenant)
      .where('by_entra_id', '=', entraId)
      .where('query_id', 'in', (from) =>
        from.selectFrom('queries').select('queries.id').where('queries.held_at', 'is', null),
      )
      .executeTakeFirst(),
    await tx
      .updateTable('query_events')
      .set({ to_tenant: null, to_entra_id: null, to_channel_id: null, to_name: null })
      .where('to_tenant', '=', tenant)
      .where('to_entra_id', '=', entraId)
      .where('query_id', 'in', (from) =>
        from.selectFrom('queries').select('queries.id').where('queries.held_at', 'is', null),
      )
      .executeTakeFirst(),
    await tx
      .updateTable('entry_checks')
      .set({ by_tenant: nobody, by_entra_id: nobody })
      .where('by_tenant', '=', tenant)
      .where('by_entra_id', '=', entraId)
      .executeTakeFirst(),
  ];
  return changed.reduce((sum, { numUpdatedRows }) => sum + numUpdatedRows, 0n);
}

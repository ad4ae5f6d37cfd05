import { serviceChain } from '../queue/audit.ts';
import { laneOf } from '../queue/deliveries.ts';
import { pseudonymOf } from '../queue/people.ts';
import type { Account } from '../queue/profiles.ts';
import type { EventKind } from '../queue/query.ts';
import type { HeldRow, PersonRecords } from '../queue/records.ts';
import { appendAudit, keyOf } from './audit.ts';
import { pseudonym } from './audit-hash.ts';
import type { Database, Engine } from './engine.ts';
import { dutyOf } from './records-duty.ts';
import { missedOf } from './missed-records.ts';
import { knowledgeOf } from './records-knowledge.ts';

/** Whose records, when, and on whose order. */
export interface Request {
  readonly person: Account;
  readonly at: number;
  readonly by?: Account | undefined;
}

/**
 * Gathers everything held on a person. Others appear in it by their part only: an adviser's name is not the asker's to
 * be given, nor a question of somebody else's an adviser's.
 */
export async function exportPerson(
  engine: Engine,
  tx: Database,
  { person, at, by }: Request,
): Promise<PersonRecords> {
  const missed = await missedOf(tx, person);
  const sections: [heading: string, rows: readonly HeldRow[]][] = [
    ['What you said of yourself', await profile(tx, person)],
    ['What you ticked on your own checklists', await ticks(tx, person)],
    ['What you asked the bot, after redaction, and what it answered', await answers(tx, person)],
    ['Of which questions you want to be told once there is an answer', missed.waits],
    ['What you asked the advice line', await asked(tx, person)],
    ['What was written about your questions to the advice line, and when', await threads(tx, person)],
    ['What you asked the advice line and passed to a colleague', await passedOn(tx, person)],
    ['What you noted from calls, e-mails and visits to the advice line', await noted(tx, person)],
    ['What you did about other people’s questions to the advice line', await done(tx, person)],
    ['What you wrote to askers that has not gone to them', await unsent(tx, person)],
    ['Questions to the advice line that others handed to you', await handedTo(tx, person)],
    ['When you were on duty at the advice line, and what you noted for it', await dutyOf(tx, person)],
    ['Entries of the knowledge that you checked', await checks(tx, person)],
    ['What you made of questions that had no answer', missed.made],
    ['Entries of the knowledge that you wrote, reviewed or commented on', await knowledgeOf(tx, person)],
    ['Where your chat with the bot is in Teams', await chats(tx, person)],
    ['Messages about advice line questions that were brought to you', await deliveries(tx, person)],
    ['Cards about advice line questions in your chat', await cards(tx, person)],
    ['Messages of yours that were dealt with in the last day or so', await inbox(tx, person)],
    ['What the audit says that you did, or that was done about you', await audit(tx, person)],
  ];
  await appendAudit(engine, tx, {
    authority: serviceChain,
    at,
    what: 'exported',
    by: { role: 'operator', ...(by && { person: by }) },
    subject: person,
  });
  return { person, at, sections: sections.map(([heading, rows]) => ({ heading, rows })) };
}

function profile(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('profiles')
    .select(['authority', 'role', 'changed_at'])
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .execute();
}

function ticks(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('checklist_ticks')
    .select(['authority', 'checklist', 'item', 'ticked_at', 'lapses_at'])
    .where('tenant', '=', tenant)
    .where('entra_id', '=', entraId)
    .orderBy('ticked_at')
    .execute();
}

function answers(tx: Database, person: Account) {
  return tx
    .selectFrom('answers')
    .select(['at', 'authority', 'question', 'outcome', 'entry', 'shown', 'removed', 'helpful', 'rated_at'])
    .select(['key_stage', 'cohort', 'asker_role as you_work_as'])
    .select('unhelpful')
    .where('asker', '=', pseudonymOf(person))
    .orderBy('at')
    .execute();
}

function asked(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('queries')
    .select(['number', 'authority', 'kind', 'session', 'state', 'question', 'topic', 'cohort', 'needed_by'])
    .select(['purpose', 'call_back', 'asker_name as your_name', 'asker_channel_id as your_id_in_teams'])
    .select(['helped', 'replied_at', 'settled_at', 'created_at', 'updated_at', 'flagged', 'held_at'])
    .select(['rating', 'scope', 'key_stage'])
    .where('came_by', '=', 'teams')
    .where('asker_tenant', '=', tenant)
    .where('asker_entra_id', '=', entraId)
    .orderBy('created_at')
    .execute();
}

/** What they noted for somebody who rang, wrote or came by. */
function noted(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('queries')
    .select(['number', 'authority', 'state', 'came_by', 'caller', 'question', 'topic', 'created_at'])
    .where('came_by', '!=', 'teams')
    .where('asker_tenant', '=', tenant)
    .where('asker_entra_id', '=', entraId)
    .orderBy('created_at')
    .execute();
}

/** What they wrote about a query that is a colleague's now. */
function passedOn(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('query_events')
    .innerJoin('queries', 'queries.id', 'query_events.query_id')
    .select(['queries.number', 'query_events.at', 'query_events.kind', 'query_events.text as your_words'])
    .select('query_events.by_name as your_name')
    .where('query_events.by_tenant', '=', tenant)
    .where('query_events.by_entra_id', '=', entraId)
    .where('query_events.by_role', '=', 'asker')
    .where((row) =>
      row.or([row('queries.asker_entra_id', '!=', entraId), row('queries.asker_tenant', '!=', tenant)]),
    )
    .orderBy('query_events.at')
    .execute();
}

/** Events whose words were never the asker's to read. */
const advisersOnly: ReadonlySet<string> = new Set<EventKind>(['noted', 'proposed', 'sent-back']);

async function threads(tx: Database, { tenant, entraId }: Account): Promise<readonly HeldRow[]> {
  const events = await tx
    .selectFrom('query_events')
    .innerJoin('queries', 'queries.id', 'query_events.query_id')
    .select(['queries.number', 'query_events.at', 'query_events.kind', 'query_events.by_role'])
    .select('query_events.text')
    .where('queries.came_by', '=', 'teams')
    .where('queries.asker_tenant', '=', tenant)
    .where('queries.asker_entra_id', '=', entraId)
    .orderBy('queries.created_at')
    .orderBy('query_events.version')
    .execute();
  return events.map(({ by_role, ...event }) => ({
    ...event,
    // What advisers wrote to each other is theirs; that they did is said, so that whoever releases the records can judge.
    text: advisersOnly.has(event.kind) ? null : event.text,
    by: by_role === 'asker' ? 'you' : by_role === 'adviser' ? 'an adviser' : 'the service',
  }));
}

function done(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('query_events')
    .innerJoin('queries', 'queries.id', 'query_events.query_id')
    .select(['queries.number', 'query_events.at', 'query_events.kind', 'query_events.text as your_words'])
    .select('query_events.by_name as your_name')
    .where('query_events.by_tenant', '=', tenant)
    .where('query_events.by_entra_id', '=', entraId)
    .where('query_events.by_role', '=', 'adviser')
    .orderBy('query_events.at')
    .execute();
}

function unsent(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('unsent_replies')
    .innerJoin('queries', 'queries.id', 'unsent_replies.query_id')
    .select(['queries.number', 'unsent_replies.written_at', 'unsent_replies.goes_at'])
    .select(['unsent_replies.text as your_words', 'unsent_replies.by_name as your_name'])
    .where('unsent_replies.by_tenant', '=', tenant)
    .where('unsent_replies.by_entra_id', '=', entraId)
    .orderBy('unsent_replies.written_at')
    .execute();
}

function handedTo(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('query_events')
    .innerJoin('queries', 'queries.id', 'query_events.query_id')
    .select(['queries.number', 'query_events.at', 'query_events.kind', 'query_events.to_name as your_name'])
    .where('query_events.to_tenant', '=', tenant)
    .where('query_events.to_entra_id', '=', entraId)
    .orderBy('query_events.at')
    .execute();
}

function checks(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('entry_checks')
    .select(['authority', 'entry', 'verdict', 'at'])
    .where('by_tenant', '=', tenant)
    .where('by_entra_id', '=', entraId)
    .execute();
}

function chats(tx: Database, { tenant, entraId }: Account) {
  return tx
    .selectFrom('conversations')
    .select(['conversation_id', 'service_url', 'person_channel_id as your_id_in_teams', 'seen_at'])
    .select(['welcomed', 'reachable'])
    .where('tenant', '=', tenant)
    .where('person_entra_id', '=', entraId)
    .execute();
}

function deliveries(tx: Database, { tenant, entraId }: Account) {
  const lane = laneOf({ kind: 'person', person: { tenant, entraId, channelUserId: '' } });
  return tx
    .selectFrom('deliveries')
    .leftJoin('queries', 'queries.id', 'deliveries.query_id')
    .select(['queries.number', 'deliveries.what', 'deliveries.state', 'deliveries.created_at'])
    .select(['deliveries.attempts', 'deliveries.failure'])
    .where('lane', '=', lane)
    .orderBy('deliveries.id')
    .execute();
}

function cards(tx: Database, { entraId }: Account) {
  return tx
    .selectFrom('posted_cards')
    .innerJoin('queries', 'queries.id', 'posted_cards.query_id')
    .select(['queries.number', 'posted_cards.face', 'posted_cards.posted_at'])
    .select(['posted_cards.conversation_id', 'posted_cards.activity_id'])
    .where('posted_cards.entra_id', '=', entraId)
    .execute();
}

async function inbox(tx: Database, person: Account): Promise<readonly HeldRow[]> {
  const keys = await inboxKeys(tx, person);
  if (keys.length === 0) return [];
  return tx.selectFrom('inbox').select(['key', 'begun_at', 'response']).where('key', 'in', keys).execute();
}

/** The keys in the inbox that name a conversation of this person's own. */
export async function inboxKeys(tx: Database, { tenant, entraId }: Account): Promise<readonly string[]> {
  const own = await tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('tenant', '=', tenant)
    .where('person_entra_id', '=', entraId)
    .execute();
  if (own.length === 0) return [];
  const all = await tx.selectFrom('inbox').select('key').execute();
  return all
    .map(({ key }) => key)
    .filter((key) => own.some((chat) => key.includes(`|${chat.conversation_id}|`)));
}

async function audit(tx: Database, person: Account): Promise<readonly HeldRow[]> {
  const key = await keyOf(tx, person);
  if (key === undefined) return [];
  const chains = await tx.selectFrom('audit_chains').select('authority').orderBy('authority').execute();
  const rows: HeldRow[] = [];
  for (const { authority } of chains) {
    const own = pseudonym(key, authority, person);
    const links = await tx
      .selectFrom('audit')
      .select(['number', 'at', 'what', 'role', 'about', 'detail', 'subject'])
      .where('authority', '=', authority)
      .where((link) => link.or([link('who', '=', own), link('subject', '=', own)]))
      .orderBy('number')
      .execute();
    rows.push(
      ...links.map(({ subject, ...link }) => ({
        authority,
        ...link,
        you: subject === own ? 'it was about you' : 'you did it',
      })),
    );
  }
  return rows;
}

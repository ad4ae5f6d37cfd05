import type { Generated } from 'kysely';
import type { KnowledgeTables } from './knowledge-tables.ts';

/**
 * The columns as both engines give them. Times are milliseconds since 1970, yes and no are 1 and 0, JSON is text:
 * what SQLite and PostgreSQL agree on without conversion.
 */
export interface Tables extends KnowledgeTables {
  migrations: { number: number; name: string; applied_at: number };
  probe: { id: number; at: number };
  inbox: { key: string; done: number; lease_until: number; response: string | null; begun_at: number };
  settings: { key: string; value: string };
  conversations: {
    key: string;
    tenant: string;
    conversation_id: string;
    service_url: string;
    kind: string;
    person_channel_id: string | null;
    person_entra_id: string | null;
    bot_id: string;
    welcomed: number;
    reachable: number;
    seen_at: number;
  };
  answers: {
    id: string;
    authority: string;
    at: number;
    asker: string | null;
    question: string;
    outcome: string;
    entry: string | null;
    shown: string | null;
    removed: string;
    helpful: number | null;
    rated_at: number | null;
    message: string | null;
    flagged: number;
    card_service_url: string | null;
    card_conversation_id: string | null;
    card_activity_id: string | null;
    key_stage: string | null;
    cohort: string | null;
    asker_role: string | null;
    offered_by: string | null;
    unhelpful: string | null;
    query_id: string | null;
    entry_version: number | null;
    entry_print: string | null;
  };
  missed_states: {
    authority: string;
    missed: string;
    state: string;
    proposal: string | null;
    entry: string | null;
    reason: string | null;
    by_tenant: string;
    by_entra_id: string;
    at: number;
  };
  answer_waits: {
    authority: string;
    missed: string;
    tenant: string;
    entra_id: string;
    asked_at: number;
    entry: string | null;
    not_before: number;
    attempts: number;
  };
  profiles: {
    tenant: string;
    entra_id: string;
    authority: string | null;
    role: string | null;
    asked: number;
    changed_at: number;
  };
  checklist_ticks: {
    tenant: string;
    entra_id: string;
    authority: string;
    checklist: string;
    item: string;
    ticked_at: number;
    lapses_at: number;
  };
  entry_checks: {
    authority: string;
    entry: string;
    fingerprint: string;
    verdict: string;
    by_tenant: string;
    by_entra_id: string;
    at: number;
  };
  query_numbers: { authority: string; last: number };
  queries: QueryColumns;
  query_events: {
    authority: string;
    query_id: string;
    version: number;
    at: number;
    kind: string;
    by_role: string;
    by_tenant: string | null;
    by_entra_id: string | null;
    by_channel_id: string | null;
    by_name: string | null;
    text: string | null;
    press: string | null;
    to_tenant: string | null;
    to_entra_id: string | null;
    to_channel_id: string | null;
    to_name: string | null;
  };
  unsent_replies: {
    query_id: string;
    authority: string;
    version: number;
    kind: string;
    text: string;
    by_tenant: string;
    by_entra_id: string;
    by_channel_id: string;
    by_name: string | null;
    written_at: number;
    goes_at: number | null;
    for_reader: number;
  };
  deliveries: {
    id: Generated<number>;
    lane: string;
    to_json: string;
    what: string;
    authority: string;
    query_id: string;
    version: number;
    not_before: number;
    attempts: number;
    lease_until: number;
    state: string;
    activity_id: string | null;
    failure: string | null;
    created_at: number;
    perhaps_twice: Generated<number>;
  };
  query_words: { id: Generated<number>; query_id: string; authority: string; words: string; notes: string };
  query_times: {
    query_id: string;
    authority: string;
    stood: number;
    reply_took: number | null;
    reply_in_time: number | null;
    settle_took: number | null;
    settle_in_time: number | null;
  };
  reminders: { query_id: string; what: string; instant: number; authority: string; reminded_at: number };
  rota: {
    authority: string;
    day: string;
    tenant: string | null;
    entra_id: string | null;
    channel_id: string | null;
    name: string | null;
    set_at: number;
  };
  duty_notes: {
    authority: string;
    day: string;
    tenant: string;
    entra_id: string;
    name: string | null;
    text: string;
    written_at: number;
  };
  rush_notices: {
    authority: string;
    text: string;
    until_day: string;
    reply_days: number | null;
    by_tenant: string;
    by_entra_id: string;
    set_at: number;
  };
  line_notices: {
    authority: string;
    what: string;
    day: string;
    state: string;
    owed_at: number;
    not_before: number;
    attempts: number;
  };
  staff_channels: {
    authority: string;
    tenant: string;
    team_id: string;
    channel_id: string;
    service_url: string;
    set_at: number;
  };
  topic_channels: {
    authority: string;
    topic: string;
    tenant: string;
    team_id: string;
    channel_id: string;
    service_url: string;
    set_at: number;
  };
  posted_cards: {
    authority: string;
    query_id: string;
    face: string;
    entra_id: string;
    service_url: string;
    conversation_id: string;
    activity_id: string;
    version: number;
    posted_at: number;
  };
  card_removals: {
    conversation_id: string;
    activity_id: string;
    service_url: string;
    authority: string;
    number: string;
    face: string;
    why: string;
    owed_at: number;
    not_before: number;
    attempts: number;
    refused_at: number | null;
  };
  person_keys: { tenant: string; entra_id: string; key: string };
  audit_chains: { authority: string; first: number; before_first: string; last: number; hash: string };
  audit: {
    authority: string;
    number: number;
    at: number;
    what: string;
    role: string;
    who: string | null;
    about: string | null;
    subject: string | null;
    detail: string;
    hash: string;
  };
}

/** One row of the advice line's queries. */
export interface QueryColumns {
  id: string;
  authority: string;
  number: string;
  press: string;
  kind: string;
  session: string | null;
  state: string;
  version: number;
  question: string;
  topic: string | null;
  cohort: string | null;
  needed_by: string;
  purpose: string;
  call_back: string | null;
  asker_tenant: string;
  asker_entra_id: string;
  asker_channel_id: string;
  asker_name: string | null;
  holder_tenant: string | null;
  holder_entra_id: string | null;
  holder_channel_id: string | null;
  holder_name: string | null;
  helped: number | null;
  replied_at: number | null;
  settled_at: number | null;
  created_at: number;
  updated_at: number;
  message: string | null;
  flagged: number;
  held_at: number | null;
  came_by: string;
  caller: string | null;
  urgent: number;
  reply_due: number | null;
  settle_due: number | null;
  clock_stopped_at: number | null;
  same_as: string | null;
  moved_to: string | null;
  moved_from: string | null;
  rating: number | null;
  scope: string | null;
  key_stage: string | null;
}

import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { wordsOf } from './queue-seed-words.ts';

/** So many authorities; in each so many queries wait and so many are in advisers' hands, however many there are in all. */
export const authorities = 150;
export const waitingEach = 20;
const heldEach = 20;
const advisersEach = 4;
/** Who asks, asks so often. */
const ofEachAsker = 20;
const portion = 5_000;

/** The authority of the n-th query, counted from 1. */
export function authorityOf(n: number): string {
  return `authority-${n % authorities}`;
}

/** The number of the n-th query. */
export function numberOf(n: number): string {
  return `Q-${n}`;
}

/** Who asked the n-th query of so many. */
export function askerOf(n: number, count: number): { tenant: string; entraId: string } {
  return { tenant: 'tenant-1', entraId: `asker-${n % Math.ceil(count / ofEachAsker)}` };
}

/** One of the advisers who have something in hand. */
export function adviserOf(n: number): { tenant: string; entraId: string } {
  return { tenant: 'tenant-1', entraId: `adviser-${Math.floor(n / authorities) % advisersEach}` };
}

type Value = string | number | null;
interface Portion {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/**
 * Fills a migrated database with so many queries, of some thirty words each, with a reply of forty and a sent delivery. All
 * but the newest few are closed, as after years of service.
 */
export async function seed(url: string, count: number): Promise<void> {
  await (url.startsWith('sqlite:')
    ? seedSqlite(url.replace('sqlite:', ''), count)
    : seedPostgres(url, count));
}

function* portions(count: number): Generator<readonly Portion[]> {
  for (let first = 1; first <= count; first += portion) {
    const numbers = Array.from({ length: Math.min(portion, count - first + 1) }, (_, index) => first + index);
    yield [
      { table: 'queries', columns: queryColumns, rows: numbers.map((n) => queryRow(n, count)) },
      { table: 'query_events', columns: eventColumns, rows: numbers.flatMap(eventRows) },
      { table: 'deliveries', columns: deliveryColumns, rows: numbers.map(deliveryRow) },
      {
        table: 'query_words',
        columns: ['query_id', 'authority', 'words', 'notes'],
        rows: numbers.map(wordsRow),
      },
    ];
  }
}

const start = 1_700_000_000_000;
const queryColumns =
  `id,authority,number,press,state,version,question,needed_by,purpose,asker_tenant,asker_entra_id,
  asker_channel_id,holder_tenant,holder_entra_id,holder_channel_id,created_at,updated_at,settled_at`
    .split(',')
    .map((name) => name.trim());

function queryRow(n: number, count: number): readonly Value[] {
  const asker = askerOf(n, count);
  const fromEnd = count - n;
  const waiting = fromEnd < authorities * waitingEach;
  const held = !waiting && fromEnd < authorities * (waitingEach + heldEach);
  const holder = waiting ? undefined : adviserOf(n);
  return [
    `query-${n}`,
    authorityOf(n),
    numberOf(n),
    `press-${n}`,
    waiting ? 'waiting' : held ? 'claimed' : 'closed',
    2,
    wordsOf(n, 1, 30),
    'no hurry',
    'other',
    asker.tenant,
    asker.entraId,
    '29:asker',
    holder?.tenant ?? null,
    holder?.entraId ?? null,
    holder ? '29:adviser' : null,
    start + n * 1000,
    start + n * 1000,
    waiting || held ? null : start + n * 1000,
  ];
}

const eventColumns = ['query_id', 'version', 'authority', 'at', 'kind', 'by_role', 'text'];
function eventRows(n: number): readonly (readonly Value[])[] {
  const event = (version: number, kind: string, role: string, length: number) => [
    `query-${n}`,
    version,
    authorityOf(n),
    start + n * 1000,
    kind,
    role,
    wordsOf(n, version, length),
  ];
  return [event(1, 'asked', 'asker', 30), event(2, 'replied', 'adviser', 40)];
}

const deliveryColumns =
  `lane,to_json,what,authority,query_id,version,not_before,attempts,lease_until,state,created_at`.split(',');
function deliveryRow(n: number): readonly Value[] {
  const [authority, at] = [authorityOf(n), start + n * 1000];
  return [`staff|${authority}`, '{}', 'query-card-staff', authority, `query-${n}`, 1, 0, 1, 0, 'sent', at];
}

function wordsRow(n: number): readonly Value[] {
  return [`query-${n}`, authorityOf(n), `${wordsOf(n, 1, 30)}\n${wordsOf(n, 2, 40)}`, ''];
}

/** The words are put in beside their events, not by the triggers, which would write each query's twice. */
async function seedSqlite(path: string, count: number): Promise<void> {
  const database = new DatabaseSync(path);
  const triggers = database
    .prepare("select name, sql from sqlite_master where type = 'trigger' and name like 'query_events_%'")
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  for (const tables of portions(count)) {
    database.exec('begin');
    for (const { table, columns, rows } of tables) {
      const marks = columns.map(() => '?').join(', ');
      const insert = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`);
      for (const row of rows) insert.run(...row);
    }
    database.exec('commit');
  }
  for (const { sql } of triggers) database.exec(sql);
  // What the service does every hour.
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
}

async function seedPostgres(url: string, count: number): Promise<void> {
  const client = new Client(url);
  await client.connect();
  const [index] = (
    await client.query<{ indexdef: string }>(
      "select indexdef from pg_indexes where indexname = 'query_words_search'",
    )
  ).rows;
  await client.query('drop index query_words_search; alter table query_events disable trigger user');
  for (const tables of portions(count)) {
    for (const { table, columns, rows } of tables) {
      const named = columns.map((name) => `${name} ${isNumber(name) ? 'bigint' : 'text'}`).join(', ');
      const objects = rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place]])));
      await client.query(
        `insert into ${table} (${columns.join(', ')}) select * from json_to_recordset($1) as rows(${named})`,
        [JSON.stringify(objects)],
      );
    }
  }
  await client.query("set maintenance_work_mem = '256MB'");
  await client.query(index?.indexdef ?? '');
  await client.query('alter table query_events enable trigger user');
  // What the server does by itself within minutes.
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}

function isNumber(column: string): boolean {
  return /^(?:version|at|attempts)$|_at$|_until$|_before$/.test(column);
}

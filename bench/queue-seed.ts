import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

/** So many authorities, and so many queries waiting in each, however many there are in all. */
export const authorities = 150;
export const waitingEach = 20;

/** The authority of the n-th query, counted from 1. */
export function authorityOf(n: number): string {
  return `authority-${n % authorities}`;
}

/** The number of the n-th query. */
export function numberOf(n: number): string {
  return `Q-${n}`;
}

/**
 * Fills a migrated database with so many queries, two events and a sent delivery each. All but the newest few are
 * closed, as after years of service.
 */
export async function seed(url: string, count: number): Promise<void> {
  const waitingFrom = count - authorities * waitingEach;
  const from = (series: string) => [
    `insert into queries (id, authority, number, press, state, version, question, needed_by, purpose, asker_tenant,
      asker_entra_id, asker_channel_id, created_at, updated_at, settled_at)
     select 'query-' || n, 'authority-' || (n % ${authorities}), 'Q-' || n, 'press-' || n,
      case when n > ${waitingFrom} then 'waiting' else 'closed' end, 2,
      'Can [name] have a second laptop while the first is being repaired? This is question ' || n,
      'no hurry', 'other', 'tenant-1', 'asker-' || (n % 5000), '29:asker', 1700000000000 + n, 1700000000000 + n,
      case when n > ${waitingFrom} then null else 1700000000000 + n end
     from ${series}`,
    ...[1, 2].map(
      (version) => `insert into query_events (query_id, version, authority, at, kind, by_role)
       select 'query-' || n, ${version}, 'authority-' || (n % ${authorities}), 1700000000000 + n, 'asked', 'service'
       from ${series}`,
    ),
    `insert into deliveries (lane, to_json, what, authority, query_id, version, not_before, attempts, lease_until, state,
      created_at)
     select 'staff|authority-' || (n % ${authorities}), '{}', 'query-card-staff', 'authority-' || (n % ${authorities}),
      'query-' || n, 1, 0, 1, 0, 'sent', 1700000000000 + n
     from ${series}`,
  ];
  if (url.startsWith('sqlite:')) {
    const database = new DatabaseSync(url.replace('sqlite:', ''));
    const series = `(with recursive series(n) as (select 1 union all select n + 1 from series where n < ${count}) select n from series) as series`;
    for (const statement of from(series)) database.exec(statement);
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
  } else {
    const client = new Client(url);
    await client.connect();
    for (const statement of from(`generate_series(1, ${count}) as n`)) await client.query(statement);
    // What the server does by itself within minutes.
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    await client.end();
  }
}

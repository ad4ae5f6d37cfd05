import { type RawBuilder, sql, type SqlBool } from 'kysely';

/** Which missed questions are read: the newest `limit` of an authority since then (ms since 1970). */
export interface MissedSpan {
  readonly authority: string;
  readonly since: number;
  readonly limit: number;
  readonly which: 'open' | 'all';
}

/** That no editor has taken it up or put it aside. Asked before the newest are taken, or those would hide older ones for good. */
export function isOpen(asked: 'answers' | 'queries'): RawBuilder<SqlBool> {
  const [authority, id] = [sql.ref(`${asked}.authority`), sql.ref(`${asked}.id`)];
  return sql<SqlBool>`not exists (select 1 from missed_states
    where missed_states.authority = ${authority} and missed_states.missed = ${id})`;
}

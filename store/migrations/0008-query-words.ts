import { sql } from 'kysely';
import type { Database, Engine } from '../engine.ts';

/** Reasons of holds are the council's, and no words of the case. */
const notWords = `('held', 'hold-lifted')`;
const joined = (engine: Pick<Engine, 'serial'>, which: string) =>
  engine.serial === 'integer'
    ? `coalesce((select group_concat(e.text, char(10) order by e.version) from query_events e
        where e.query_id = query_words.query_id and e.authority = query_words.authority and ${which}), '')`
    : `coalesce((select string_agg(e.text, chr(10) order by e.version) from query_events e
        where e.query_id = query_words.query_id and e.authority = query_words.authority and ${which}), '')`;

/**
 * All words of a query in one row, which the database itself keeps true with its events: whoever writes, rewords, erases or
 * deletes those changes these in the same unit, and cannot forget to. Beside it the index that words are found by. Advisers'
 * notes stand apart, since not everybody who searches may read them.
 */
export async function makeQueryWords(tx: Database, engine: Pick<Engine, 'serial'>): Promise<void> {
  await tx.schema
    .createTable('query_words')
    .addColumn('id', engine.serial, (column) =>
      engine.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('query_id', 'text', (column) =>
      column.notNull().unique().references('queries.id').onDelete('cascade'),
    )
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .execute();
  const run = async (statement: string) => void (await sql.raw(statement).execute(tx));
  const follow = `update query_words set
      words = ${joined(engine, `e.kind <> 'noted' and e.kind not in ${notWords}`)},
      notes = ${joined(engine, `e.kind = 'noted'`)}
    where query_id = `;
  await (engine.serial === 'integer' ? inSqlite(run, follow) : inPostgres(run, follow));
  // What was there before, oldest first: the higher number is the newer query.
  await run(`insert into query_words (query_id, authority, words, notes)
    select id, authority, '', '' from queries where exists (select 1 from query_events e
      where e.query_id = queries.id and e.text <> '') order by created_at, id`);
  await run(follow.replace(/where query_id = $/, ''));
}

type Run = (statement: string) => Promise<void>;

const begin = `insert into query_words (query_id, authority, words, notes)
    values (new.query_id, new.authority, '', '') on conflict (query_id) do nothing`;

async function inSqlite(run: Run, follow: string): Promise<void> {
  // The authority's name is one more word, so that only its own queries are gone through; in hex, since a word has no hyphen.
  await run(`drop table if exists query_search`);
  await run(`create virtual table query_search using fts5(authority, words, notes, content = '', columnsize = 0,
    tokenize = 'porter unicode61')`);
  // What is taken out is taken out at once, and not only marked as gone.
  await run(`insert into query_search(query_search, rank) values ('secure-delete', 1)`);
  const row = (of: 'old' | 'new') => `${of}.id, 'a' || hex(${of}.authority), ${of}.words, ${of}.notes`;
  const add = `insert into query_search(rowid, authority, words, notes) values (${row('new')})`;
  const remove = `insert into query_search(query_search, rowid, authority, words, notes) values ('delete', ${row('old')})`;
  await run(`create trigger query_words_added after insert on query_words begin ${add}; end`);
  await run(`create trigger query_words_removed after delete on query_words begin ${remove}; end`);
  await run(`create trigger query_words_changed after update on query_words
    when old.words <> new.words or old.notes <> new.notes begin ${remove}; ${add}; end`);
  await run(`create trigger query_events_added after insert on query_events when new.text <> ''
    begin ${begin}; ${follow} new.query_id; end`);
  await run(`create trigger query_events_changed after update of text on query_events
    when new.text is not old.text begin ${begin}; ${follow} new.query_id; end`);
  await run(`create trigger query_events_removed after delete on query_events when old.text <> ''
    begin ${follow} old.query_id; end`);
}

async function inPostgres(run: Run, follow: string): Promise<void> {
  // Slashes and the like would make one word of two.
  const vector = (column: string, weight: string) =>
    `setweight(to_tsvector('english', regexp_replace(${column}, '[^[:alnum:]]+', ' ', 'g')), '${weight}')`;
  await run(`alter table query_words add column search tsvector generated always as (
    ${vector('words', 'A')} || ${vector('notes', 'B')}) stored`);
  // Without the list of what is yet to be added, which every search would read through.
  await run(`create index query_words_search on query_words using gin (search) with (fastupdate = off)`);
  // For a word that is in most of them, the authority's own from the newest are sooner gone through than that index.
  await run(`create index query_words_by_authority on query_words (authority, id)`);
  await run(`create or replace function query_events_follow() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        ${follow} old.query_id;
      else
        ${begin};
        ${follow} new.query_id;
      end if;
      return null;
    end $$`);
  const trigger = (name: string, when: string, which: string) =>
    run(`create trigger ${name} after ${when} on query_events for each row when (${which})
      execute function query_events_follow()`);
  await trigger('query_events_added', 'insert', `new.text <> ''`);
  await trigger('query_events_changed', 'update of text', `new.text is distinct from old.text`);
  await trigger('query_events_removed', 'delete', `old.text <> ''`);
}

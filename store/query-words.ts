import { sql } from 'kysely';
import type { Query } from '../queue/query.ts';
import type { WordSearch } from '../queue/query-store.ts';
import type { Database, Engine } from './engine.ts';
import { toQuery } from './query-row.ts';
import { stopWords } from './stop-words.ts';

/** What an engine looks for: the queries of one authority in which all of these words stand. */
export interface WordsWanted {
  readonly authority: string;
  /** Letters and digits only, at least one. */
  readonly words: readonly string[];
  /** Whether advisers' private notes count. */
  readonly notes: boolean;
  /** None for every state. */
  readonly states: readonly string[];
  readonly limit: number;
}

/** Nobody asks for more; a whole case pasted into the box is cut short rather than weighed down with. */
const mostWords = 32;

/** The words that are looked for in what somebody typed; none in punctuation, or where every word is in every question. */
export function wordsIn(typed: string): readonly string[] {
  const found =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return [...new Set(found)].filter((word) => !stopWords.has(word)).slice(0, mostWords);
}

/** Makes a place for the words of every query, the newest last, in tables that are being filled. */
export async function makePlacesForWords(tx: Database): Promise<void> {
  await tx
    .insertInto('query_words')
    .columns(['query_id', 'authority', 'words', 'notes'])
    .expression((from) =>
      from
        .selectFrom('queries')
        .select(['id', 'authority', sql.lit('').as('words'), sql.lit('').as('notes')])
        .orderBy('created_at')
        .orderBy('id'),
    )
    .execute();
}

/** Finds the queries in which all these words stand, whatever their endings; newest first. */
export async function searchWords(
  engine: Engine,
  db: Database,
  authority: string,
  typed: string,
  { limit, states = [], notes = false }: WordSearch,
): Promise<readonly Query[]> {
  const words = wordsIn(typed);
  if (words.length === 0 || limit <= 0) return [];
  const found = await engine.search(db, { authority, words, notes, states, limit });
  return found.map(toQuery);
}

import { kindWords } from '../../cards/query-kind-words.ts';
import type { Query } from '../../queue/query.ts';
import type { TurnParts } from './parts.ts';

/** What a query is about, in a few words: its kind where it is more than a question, else its topic, as far as known. */
export function aboutQuery(
  query: Query,
  { searchOf, now }: Pick<TurnParts, 'searchOf' | 'now'>,
): string | undefined {
  const search = searchOf(query.authority);
  if (search === undefined) return undefined;
  const topic = query.topic === undefined ? undefined : search.entry(query.topic)?.title;
  return kindWords(query, search.pack, now()) ?? topic;
}

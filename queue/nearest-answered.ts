import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Query, QueryEvent } from './query.ts';
import type { QueryStore } from './query-store.ts';

/** An earlier query with what was replied to it last. */
export interface AnsweredBefore {
  readonly query: Query;
  readonly reply: QueryEvent & { readonly text: RedactedText };
}

/** How far the search goes for one word; a word that stands in more queries tells them apart no more. */
const mostWithOneWord = 25;
/** How many words an earlier query must share, where they are not of the same topic. */
const fewestShared = 2;

/**
 * The answered queries of the same authority that share most with this one, best first, each with its last reply.
 * `words` are its telling words, one by one; a rare word counts for more than one that many queries have.
 */
export async function nearestAnswered(
  store: Pick<QueryStore, 'searchWords' | 'thread'>,
  { authority, id, topic }: Query,
  words: readonly RedactedText[],
  limit: number,
): Promise<readonly AnsweredBefore[]> {
  const found = new Map<string, { query: Query; shared: number; weight: number }>();
  for (const word of words) {
    const having = await store.searchWords(authority, word, {
      limit: mostWithOneWord,
      states: ['answered', 'closed'],
    });
    for (const query of having) {
      if (query.id === id || query.question === '') continue;
      const before = found.get(query.id) ?? { query, shared: 0, weight: 0 };
      found.set(query.id, {
        query,
        shared: before.shared + 1,
        weight: before.weight + 1 / having.length,
      });
    }
  }
  const near = [...found.values()]
    .filter(
      ({ query, shared }) => shared >= (query.topic === topic && topic !== undefined ? 1 : fewestShared),
    )
    .toSorted((one, other) => other.shared - one.shared || other.weight - one.weight);
  const replied: AnsweredBefore[] = [];
  for (const { query } of near) {
    if (replied.length === limit) break;
    const events = await store.thread(authority, query.id);
    const reply = events.findLast((event) => event.kind === 'replied' && event.text !== undefined);
    if (reply?.text !== undefined) replied.push({ query, reply: { ...reply, text: reply.text } });
  }
  return replied;
}

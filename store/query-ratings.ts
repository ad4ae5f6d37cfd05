import { stars } from '../queue/query.ts';
import type { Ratings } from '../queue/ratings.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Database } from './engine.ts';
import { redactedColumn } from './redacted-column.ts';

/** The ratings of an authority's queries asked since then, and the newest words that came with them. */
export async function ratingsSince(
  db: Database,
  authority: string,
  since: number,
  mostWords: number,
): Promise<Ratings> {
  const counted = await db
    .selectFrom('queries')
    .select((row) => ['rating', row.fn.countAll<number | string>().as('count')])
    .where('authority', '=', authority)
    .where('created_at', '>=', since)
    .where('rating', 'is not', null)
    .groupBy('rating')
    .execute();
  const said = await db
    .selectFrom('query_events')
    .select('text')
    .where('authority', '=', authority)
    .where('kind', '=', 'rated')
    .where('at', '>=', since)
    .where('text', 'is not', null)
    .orderBy('at', 'desc')
    .limit(mostWords)
    .execute();
  return {
    counts: stars.map((each) => Number(counted.find(({ rating }) => rating === each)?.count ?? 0)),
    words: said.map(({ text }): RedactedText => redactedColumn.parse(text)),
  };
}

import type { Article, Nomination, Pack, Topic } from './schema.ts';
import type { PackSearch } from './search/pack-search.ts';

/**
 * The pack of a search that `visibleTo` gave, with only those topics, rows, articles and nominations that may be seen: what
 * lists an offer must not list what no answer would show.
 */
export function offerSeen({ pack, entry }: PackSearch): Pack {
  return {
    ...pack,
    topics: pack.topics.flatMap(({ id }): readonly Topic[] => {
      const seen = entry(id);
      return seen?.kind === 'topic' ? [seen.topic] : [];
    }),
    articles: pack.articles.filter(({ id }: Article) => entry(id) !== undefined),
    nominations: pack.nominations.filter(({ id }: Nomination) => entry(id) !== undefined),
  };
}

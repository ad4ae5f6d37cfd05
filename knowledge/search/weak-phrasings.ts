import type { PackSearch } from './pack-search.ts';

/** A phrasing that leads elsewhere once it is taken away itself: the two entries are worded alike. */
export interface ConfusablePhrasing {
  readonly text: string;
  readonly entry: string;
  readonly foundInstead: string;
}

/** The lead that the other entry must have, as a share of its score: a near tie is asked back about, not confused. */
const clearLead = 0.5;
/** What scores less is only the least unlike: the phrasing stands alone, and nothing is mistaken for it. */
const leastScore = 0.45;

/**
 * The phrasings that clearly find another entry when asked with themselves left out. About a millisecond a phrasing;
 * `every` looks at one in so many.
 */
export function confusablePhrasings(
  { ranker }: Pick<PackSearch, 'ranker'>,
  every = 1,
): readonly ConfusablePhrasing[] {
  return ranker.phrasings.flatMap(({ text, entry }, place) => {
    if (place % every !== 0) return [];
    const candidates = ranker.withoutPhrasing(place);
    const [first] = candidates;
    if (first === undefined || first.entry === entry || first.score < leastScore) return [];
    const own = candidates.find((candidate) => candidate.entry === entry)?.score ?? 0;
    return first.score - own < clearLead * first.score ? [] : [{ text, entry, foundInstead: first.entry }];
  });
}

import { hasRowFor } from './entitlements.ts';
import type { Facts } from './facts.ts';
import { isHistory } from './history.ts';
import type { Status } from './schema.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';

/** A topic none of whose rows fit the facts is probably not what was meant. */
const unfitting = 0.85;
/** An article that defines one group is the wrong answer about another, however alike the words. */
const anothersArticle = 0.5;
/** What is history is seldom meant where the question speaks of today. */
const unaskedHistory = 0.8;
/** An abbreviation is seldom meant by a question that does not ask what something means. */
const unaskedMeaning = 0.6;

/** An article about one group of children is hardly meant by a question that names another. */
function mayBeAbout(of: readonly Status[], said: readonly Status[]): boolean {
  return of.length === 0 || said.length === 0 || said.some((status) => of.includes(status));
}

/** Candidates in the order they have once it counts what is known of the child, and whether the past or a meaning is asked for. */
export function weighed(
  search: PackSearch,
  candidates: readonly Candidate[],
  facts: Facts,
  asks: { readonly past: boolean; readonly meaning: boolean },
): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const entry = search.entry(candidate.entry);
      const fits = entry?.kind !== 'topic' || hasRowFor(entry.topic, facts);
      const anothers = entry?.kind === 'article' && !mayBeAbout(entry.article.status, facts.status);
      const outOfTime = !asks.past && entry !== undefined && isHistory(entry, search.pack);
      const meaning = entry?.kind === 'term' && !asks.meaning;
      const share =
        (fits ? 1 : unfitting) *
        (anothers ? anothersArticle : 1) *
        (outOfTime ? unaskedHistory : 1) *
        (meaning ? unaskedMeaning : 1);
      return share === 1 ? candidate : { ...candidate, score: candidate.score * share };
    })
    .toSorted((a, b) => b.score - a.score);
}

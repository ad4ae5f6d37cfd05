import type { AnsweringEntry, Entry } from '../entries.ts';
import type { NotOurs } from '../schema.ts';
import type { PackSearch } from '../search/pack-search.ts';

/** An entry that another way of asking can be added to: a term is found by its own words alone. */
export type AskableEntry =
  Exclude<AnsweringEntry, { kind: 'term' }> | Extract<Entry, { readonly notOurs: NotOurs }>;

/** How many questions of a group are asked of the search. */
const mostAsked = 12;

/** The entries that come nearest to these questions taken together, nearest first. Pure. */
export function nearestEntries(
  search: PackSearch,
  questions: readonly string[],
  most: number,
): readonly AskableEntry[] {
  const scores = new Map<string, number>();
  for (const question of questions.slice(0, mostAsked))
    for (const { entry, score } of search.rank(question).slice(0, 12))
      scores.set(entry, (scores.get(entry) ?? 0) + score);
  return [...scores]
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([id]) => {
      const entry = search.entry(id);
      return entry === undefined || entry.kind === 'term' ? [] : [entry];
    })
    .slice(0, most);
}

import { groupByMeaning } from '../knowledge/missed/group-by-meaning.ts';
import { phrasingsOf } from '../knowledge/phrasings.ts';
import type { Pack } from '../knowledge/schema.ts';

/** How well questions were brought together, over all pairs of them. */
export interface Grouping {
  /** Of the pairs put together, the share that asks for one entry. */
  readonly precision: number;
  /** Of the pairs that ask for one entry, the share put together. */
  readonly recall: number;
}

/**
 * Groups six phrasings each of so many of every pack's entries, drawn by a fixed seed, and compares with the entries that
 * they ask for. Glossary terms are left out: all are asked for in the same ways.
 */
export function groupingOf(packs: readonly Pack[], entries: number, draws = 3): Grouping {
  let [together, right, alike] = [0, 0, 0];
  for (const pack of packs)
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = drawnFrom(pack, entries, draw + 1);
      const entryOf = new Map(drawn.map(({ id, entry }) => [id, entry]));
      const groupOf = new Map(
        groupByMeaning(drawn).flatMap((group, number) => group.map((id) => [id, number] as const)),
      );
      for (const [place, one] of drawn.entries())
        for (const other of drawn.slice(0, place)) {
          const same = entryOf.get(one.id) === entryOf.get(other.id);
          const joined = groupOf.get(one.id) === groupOf.get(other.id);
          together += Number(joined);
          alike += Number(same);
          right += Number(same && joined);
        }
    }
  return { precision: right / together, recall: right / alike };
}

function drawnFrom(pack: Pack, entries: number, seed: number) {
  const terms = new Set(pack.glossary.map(({ id }) => id));
  const byEntry = Map.groupBy(
    phrasingsOf(pack).filter(({ entry }) => !terms.has(entry)),
    ({ entry }) => entry,
  );
  const random = lottery(seed);
  return shuffled([...byEntry.values()], random)
    .slice(0, entries)
    .flatMap((phrasings) => shuffled(phrasings, random).slice(0, 6))
    .map(({ text, entry }, number) => ({ id: String(number), text, entry }));
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** The linear congruential generator of Numerical Recipes: the same draw on every machine. */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

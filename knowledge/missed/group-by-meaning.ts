import { featuresOf, kinds, type Features } from '../search/features.ts';
import { phrasingSpace, type PhrasingSpace } from '../search/phrasing-space.ts';
import { atOnce, mapped, type Steps } from '../search/slices.ts';
import { isEmptyWord, wordsIn } from '../search/words.ts';
import { linkByAverage } from './link-by-average.ts';

/** A question to be grouped. */
export interface Grouped {
  readonly id: string;
  readonly text: string;
}

/**
 * Groups are as alike as this on average. From `npm run bench:groups`, on the packs' own phrasings, of which those of one
 * entry are meant to differ: where twelve entries are asked for, seven in ten of the pairs put together ask for one entry,
 * and two in five where forty do that lie close to each other; one in seven of the pairs that belong together is found. A
 * matter that comes in two groups is looked at twice; two matters in one group would be answered as one.
 */
const alikeEnough = 0.12;
/** So many different questions are compared each with each; whatever comes after joins the group it is most like. */
const mostCompared = 2_000;

/** Words that ask and do not say about what: beside a matter's own words they bring strangers together. */
const askingWords = new Set(
  'what whats who whos when where which how hows why need needs want wants know tell help'.split(' '),
);

/**
 * Groups questions by what they ask: ids, largest group first, and of equals the one whose first question comes first;
 * within a group in the order given. Every id is in exactly one group. Reads words and letters alone, with the field's
 * own words for one thing counted as one. Pure; holds everything up for about a second at 2,000 questions that all differ:
 * `groupByMeaningInSteps` does not.
 */
export function groupByMeaning(questions: readonly Grouped[]): readonly (readonly string[])[] {
  return atOnce(groupByMeaningInSteps(questions));
}

/** The same, for whoever must not hold the event loop. */
export function* groupByMeaningInSteps(
  questions: readonly Grouped[],
  threshold = alikeEnough,
): Steps<readonly (readonly string[])[]> {
  // What is asked in the same words is one thing, and costs once.
  const sameWords = new Map<string, number[]>();
  yield* mapped(questions, ({ text }, place) => {
    const words = matterOf(text).join(' ');
    const before = sameWords.get(words);
    if (before === undefined) sameWords.set(words, [place]);
    else before.push(place);
  });
  const distinct = [...sameWords];
  const features = yield* mapped(distinct, ([words]) => comparedBy(words));
  const space = yield* phrasingSpace(
    Math.min(features.length, mostCompared),
    (place) => features[place] ?? { lists: [] },
  );
  const compared = Int32Array.from({ length: Math.min(distinct.length, mostCompared) }, (_, place) => place);
  const alike = yield* amongInSteps(space, features.slice(0, mostCompared));
  const groups = (yield* linkByAverage(alike, compared.length, threshold)).map((members) => [...members]);
  yield* mapped(features.slice(mostCompared), (later, at) => {
    const group = mostLike(space.likeness(later), groups, threshold);
    if (group === undefined) groups.push([mostCompared + at]);
    else group.push(mostCompared + at);
  });
  return groups
    .map((members) => members.flatMap((member) => distinct[member]?.[1] ?? []).toSorted((a, b) => a - b))
    .toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
    .map((places) => places.flatMap((place) => questions[place]?.id ?? []));
}

/** The words that say what is asked about; all of them where none does. */
function matterOf(text: string): readonly string[] {
  const words = wordsIn(text);
  const matter = words.filter((word) => !isEmptyWord(word) && !askingWords.has(word));
  return matter.length === 0 ? words : matter;
}

/** The field's words and letters. Pairs and plain words tell apart what asks for one thing in other words. */
function comparedBy(words: string): Features {
  const none = new Int32Array(0);
  const { lists } = featuresOf(words.split(' ').filter((word) => word !== ''));
  const counts = kinds.map(({ name }) => name === "the field's words" || name === 'letters');
  return {
    lists: lists.map((list, kind) => (counts[kind] === true ? list : none)),
  };
}

/** Row by row, as `among` gives it at once. */
function* amongInSteps(space: PhrasingSpace, features: readonly Features[]): Steps<Float32Array> {
  const alike = new Float32Array(features.length * features.length);
  for (const [row, each] of features.entries()) {
    alike.set(space.likeness(each), row * features.length);
    if (row % 8 === 7) yield;
  }
  return alike;
}

function mostLike(alike: Float64Array, groups: readonly number[][], threshold: number): number[] | undefined {
  let best: { readonly group: number[]; readonly mean: number } | undefined;
  for (const group of groups) {
    const known = group.filter((member) => member < alike.length);
    if (known.length === 0) continue;
    const mean = known.reduce((sum, member) => sum + (alike[member] ?? 0), 0) / known.length;
    if (mean >= threshold && mean > (best?.mean ?? 0)) best = { group, mean };
  }
  return best?.group;
}

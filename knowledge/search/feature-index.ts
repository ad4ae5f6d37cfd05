import { kinds, type Features } from './features.ts';
import { phrasingFeatures, type PhrasingFeatures } from './phrasing-features.ts';
import { counted, type Steps } from './slices.ts';

/**
 * Which phrasings hold which features and what they weigh there, both ways and in flat arrays: a list of small arrays takes
 * three times the memory.
 */
export interface FeatureIndex extends HoldersOfFeatures, FeaturesOfPhrasings {
  readonly phrasings: number;
  readonly features: number;
  readonly numberOf: PhrasingFeatures['numberOf'];
  /** How rare a feature is that so many phrasings hold: its inverse document frequency, smoothed as scikit-learn does. */
  readonly rarities: Float64Array;
}

interface HoldersOfFeatures {
  /** Where the holders of each feature begin; behind the last, where they end. */
  readonly starts: Int32Array;
  readonly holders: Uint16Array | Int32Array;
  /** What the feature weighs in the holder at the same place. */
  readonly held: Float32Array;
  /** How alike each phrasing is to itself: 1 where it has every kind of feature. */
  readonly toItself: Float32Array;
}

interface FeaturesOfPhrasings {
  /** Where the features of each phrasing begin that another has too; behind the last, where they end. */
  readonly ownStarts: Int32Array;
  /** By numbers of their own, the commonest from 0 on, and in their order: what most phrasings have stands close together. */
  readonly own: Int32Array;
  /** How many features have such a number. */
  readonly shared: number;
  readonly ownWeights: Float32Array;
}

const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
/** How long the vector of each kind is. */
export const kindLengths: readonly number[] = kinds.map(({ weight }) => Math.sqrt(weight / total));

/** What a feature weighs that a text has so often, before the text is brought to its length. */
export function weightOf(times: number, rare: number): number {
  return times === 1 ? rare : (1 + Math.log(times)) * rare;
}

/** Builds the index of so many phrasings. */
export function* featureIndex(
  phrasings: number,
  featuresAt: (phrasing: number) => Features,
): Steps<FeatureIndex> {
  const read = yield* phrasingFeatures(phrasings, featuresAt);
  const rarities = Float64Array.from(
    { length: phrasings + 1 },
    (_, holding) => Math.log((phrasings + 1) / (holding + 1)) + 1,
  );
  const held = yield* holdersOf(read, rarities);
  const own = yield* turned(held, phrasings);
  return { phrasings, features: read.features, numberOf: read.numberOf, rarities, ...held, ...own };
}

function* holdersOf(
  { phrasings, features, said, times, ends }: PhrasingFeatures,
  rarities: Float64Array,
): Steps<HoldersOfFeatures> {
  const used = ends.at(-1) ?? 0;
  const starts = new Int32Array(features + 1);
  const count = (at: number): void => {
    const feature = said[at] ?? 0;
    starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  };
  yield* counted(used, count, 65_536);
  for (let at = 1; at <= features; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  yield;
  const holders = phrasings <= 65_536 ? new Uint16Array(used) : new Int32Array(used);
  const held = new Float32Array(used);
  const toItself = new Float32Array(phrasings);
  const next = starts.slice();
  const bare = (at: number): number => {
    const feature = said[at] ?? 0;
    const holding = (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
    return weightOf(times[at] ?? 1, rarities[holding] ?? 0);
  };
  let begin = 0;
  yield* counted(ends.length, (part) => {
    const phrasing = Math.floor(part / kinds.length);
    const end = ends[part] ?? 0;
    let squares = 0;
    for (let at = begin; at < end; at += 1) squares += bare(at) ** 2;
    const scale = squares === 0 ? 0 : (kindLengths[part % kinds.length] ?? 0) / Math.sqrt(squares);
    for (let at = begin; at < end; at += 1) {
      const feature = said[at] ?? 0;
      const place = next[feature] ?? 0;
      next[feature] = place + 1;
      holders[place] = phrasing;
      held[place] = bare(at) * scale;
    }
    toItself[phrasing] = (toItself[phrasing] ?? 0) + squares * scale * scale;
    begin = end;
  });
  return { starts, holders, held, toItself };
}

/** The same the other way round. A feature that one phrasing alone has says nothing of how alike it is to others. */
function* turned(
  { starts, holders, held }: HoldersOfFeatures,
  phrasings: number,
): Steps<FeaturesOfPhrasings> {
  const ownStarts = new Int32Array(phrasings + 1);
  const shared = yield* commonestFirst(starts, phrasings);
  const forShared = (each: (phrasing: number, number: number, place: number) => void): Steps<void> =>
    counted(
      shared.length,
      (number) => {
        const feature = shared[number] ?? 0;
        const end = starts[feature + 1] ?? 0;
        for (let place = starts[feature] ?? 0; place < end; place += 1)
          each(holders[place] ?? 0, number, place);
      },
      8_192,
    );
  yield* forShared((phrasing) => (ownStarts[phrasing + 1] = (ownStarts[phrasing + 1] ?? 0) + 1));
  for (let at = 1; at <= phrasings; at += 1) ownStarts[at] = (ownStarts[at] ?? 0) + (ownStarts[at - 1] ?? 0);
  const own = new Int32Array(ownStarts.at(-1) ?? 0);
  const ownWeights = new Float32Array(own.length);
  const next = ownStarts.slice();
  yield* forShared((phrasing, number, place) => {
    const to = next[phrasing] ?? 0;
    next[phrasing] = to + 1;
    own[to] = number;
    ownWeights[to] = held[place] ?? 0;
  });
  return { ownStarts, own, ownWeights, shared: shared.length };
}

/** The features that more than one phrasing has, those of most phrasings first; of equals, the one with the lower number. */
function* commonestFirst(starts: Int32Array, phrasings: number): Steps<Int32Array> {
  const features = starts.length - 1;
  /** Where those of so many holders go, or of one fewer than the place says. */
  const next = new Int32Array(phrasings + 2);
  const holding = (feature: number): number => (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
  yield* counted(
    features,
    (feature) => (next[phrasings - holding(feature) + 1] = (next[phrasings - holding(feature) + 1] ?? 0) + 1),
    65_536,
  );
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const found = new Int32Array(next[Math.max(0, phrasings - 1)] ?? 0);
  yield* counted(
    features,
    (feature) => {
      if (holding(feature) < 2) return;
      const place = phrasings - holding(feature);
      found[next[place] ?? 0] = feature;
      next[place] = (next[place] ?? 0) + 1;
    },
    65_536,
  );
  return found;
}

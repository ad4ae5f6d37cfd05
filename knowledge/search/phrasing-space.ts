import { featureIndex, kindLengths, weightOf, type FeatureIndex } from './feature-index.ts';
import type { Features } from './features.ts';
import { kernelAmong } from './kernel-among.ts';
import type { Steps } from './slices.ts';

/**
 * Every phrasing as a TF-IDF vector: its features weighed by how rare they are, each kind of them as long as the root of its
 * share. What is given is good until the same is asked again, which writes into it: nothing here is made anew for a question.
 */
export interface PhrasingSpace {
  /**
   * How alike a text and each phrasing are: 0..1, in the order of the phrasings. Features that no phrasing has add to the
   * text's length alone.
   */
  readonly likeness: (features: Features) => Float64Array;
  /**
   * How alike the phrasings named are to each other, row by row, at and below the diagonal: 1 along it where a phrasing has
   * every kind of feature.
   */
  readonly among: (phrasings: Int32Array) => Float32Array;
}

/** Builds the space over so many phrasings; cost and memory grow with the number of features, about 150 a phrasing. */
export function* phrasingSpace(
  phrasings: number,
  featuresAt: (phrasing: number) => Features,
): Steps<PhrasingSpace> {
  const index = yield* featureIndex(phrasings, featuresAt);
  return {
    likeness: likenessTo(index),
    among: kernelAmong(index),
  };
}

function likenessTo(index: FeatureIndex): PhrasingSpace['likeness'] {
  const { phrasings, starts, numberOf, rarities } = index;
  const unheardRarity = rarities[0] ?? 0;
  const alike = new Float64Array(phrasings);
  /** How often a text has each feature; all zero between calls. Teams takes no text long enough to count further. */
  const times = new Uint16Array(index.features);
  let found = new Int32Array(0);
  let weights = new Float64Array(0);
  return ({ lists }) => {
    alike.fill(0);
    for (let kind = 0; kind < lists.length; kind += 1) {
      const list = lists[kind];
      if (list === undefined) continue;
      if (found.length < list.length) {
        found = new Int32Array(2 * list.length);
        weights = new Float64Array(2 * list.length);
      }
      // Those that are found from the front, the hashes of those that are not from behind.
      let used = 0;
      let unheard = found.length;
      for (let at = 0; at < list.length; at += 1) {
        const hash = list[at] ?? 0;
        const feature = numberOf(hash);
        if (feature === -1) {
          unheard -= 1;
          found[unheard] = hash;
          continue;
        }
        const before = times[feature] ?? 0;
        times[feature] = before + 1;
        if (before === 0) found[used++] = feature;
      }
      let squares = distinct(found, unheard) * unheardRarity * unheardRarity;
      for (let at = 0; at < used; at += 1) {
        const feature = found[at] ?? 0;
        const rare = rarities[(starts[feature + 1] ?? 0) - (starts[feature] ?? 0)] ?? 0;
        const weight = weightOf(times[feature] ?? 1, rare);
        times[feature] = 0;
        weights[at] = weight;
        squares += weight * weight;
      }
      const scale = squares === 0 ? 0 : (kindLengths[kind] ?? 0) / Math.sqrt(squares);
      for (let at = 0; at < used; at += 1)
        addHolders(alike, index, found[at] ?? 0, (weights[at] ?? 0) * scale);
    }
    return alike;
  };
}

/** How many different numbers stand from a place to the end. */
function distinct(numbers: Int32Array, from: number): number {
  if (from === numbers.length) return 0;
  const inOrder = numbers.subarray(from).toSorted();
  let count = 1;
  for (let at = 1; at < inOrder.length; at += 1) if (inOrder[at] !== inOrder[at - 1]) count += 1;
  return count;
}

/** Adds to each holder of a feature what it shares with the text. Most of what searching costs. */
function addHolders(
  alike: Float64Array,
  { starts, holders, held }: FeatureIndex,
  feature: number,
  weight: number,
): void {
  const end = starts[feature + 1] ?? 0;
  for (let place = starts[feature] ?? 0; place < end; place += 1) {
    const phrasing = holders[place] ?? 0;
    alike[phrasing] = (alike[phrasing] ?? 0) + weight * (held[place] ?? 0);
  }
}

import { kinds, type Features } from './features.ts';
import { numbering } from './numbering.ts';
import { mapped, type Steps } from './slices.ts';

/** A text's features, weighed by how rare they are; each kind has length 1 times the root of its share. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Every phrasing as a TF-IDF vector, with lists that say which phrasings hold a feature. */
export interface PhrasingSpace {
  /** The vector of any text; features that no phrasing has add to its length alone. */
  readonly vectorOf: (features: Features) => SparseVector;
  /** How alike the text and each phrasing are: 0..1, in the order of the phrasings. */
  readonly likeness: (vector: SparseVector) => Float32Array;
  /** How alike the phrasings named are to each other, row by row: 1 down the diagonal where a phrasing has every kind of feature. */
  readonly among: (phrasings: Int32Array) => Float32Array;
}

const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
const shares = kinds.map(({ weight }) => Math.sqrt(weight / total));

/** Builds the space; cost and memory grow with the number of features, about 150 a phrasing. */
export function* phrasingSpace(phrasings: readonly Features[]): Steps<PhrasingSpace> {
  const idOf = numbering();
  const numbered = yield* mapped(phrasings, ({ lists }) =>
    lists.map((list) => {
      const ids = new Int32Array(list.length);
      for (let at = 0; at < list.length; at += 1) ids[at] = idOf.add(list[at] ?? 0);
      return ids;
    }),
  );
  const rarity = yield* rarities(numbered, idOf.size());
  const weigh = weigher(rarity, Math.log(phrasings.length + 1) + 1);
  const nothing: ReadonlySet<number> = new Set();
  const vectors = yield* mapped(numbered, (lists) =>
    weigh(
      lists,
      lists.map(() => nothing),
    ),
  );
  const holders = yield* holdersOf(vectors, idOf.size());
  const spread = new Float32Array(idOf.size());
  const known = knownPairs(phrasings.length);
  return {
    vectorOf: ({ lists }) => {
      const unheard = lists.map(() => new Set<number>());
      const heard = lists.map((list, kind) => {
        const ids = new Int32Array(list.length);
        let used = 0;
        for (const hash of list) {
          const id = idOf.of(hash);
          if (id === undefined) unheard[kind]?.add(hash);
          else ids[used++] = id;
        }
        return ids.subarray(0, used);
      });
      return weigh(heard, unheard);
    },
    likeness: ({ ids, weights }) => {
      const alike = new Float32Array(phrasings.length);
      for (let at = 0; at < ids.length; at += 1) holders.addTo(alike, ids[at] ?? 0, weights[at] ?? 0);
      return alike;
    },
    among: (chosen) => {
      const alike = new Float32Array(chosen.length * chosen.length);
      for (let row = 0; row < chosen.length; row += 1) {
        const own = chosen[row] ?? 0;
        const one = vectors[own];
        if (one === undefined) continue;
        let isSpread = false;
        for (let column = 0; column <= row; column += 1) {
          const of = chosen[column] ?? 0;
          const other = vectors[of];
          if (other === undefined) continue;
          let sum = known.of(own, of);
          if (sum === undefined) {
            if (!isSpread)
              for (let at = 0; at < one.ids.length; at += 1) spread[one.ids[at] ?? 0] = one.weights[at] ?? 0;
            isSpread = true;
            sum = product(spread, other);
            known.keep(own, of, sum);
          }
          alike[row * chosen.length + column] = sum;
          alike[column * chosen.length + row] = sum;
        }
        if (isSpread) for (const id of one.ids) spread[id] = 0;
      }
      return alike;
    },
  };
}

/** How many pairs of phrasings are kept: a third of a MB. A power of two. */
const pairsKept = 32_768;

/**
 * How alike two phrasings are does not change, and those of one matter are weighed against each other whenever it is asked
 * about. A place is overwritten by the next pair that falls on it. Which of the two comes first counts: it is the order of a
 * sum, whose last bit may differ.
 */
function knownPairs(phrasings: number): {
  readonly of: (one: number, other: number) => number | undefined;
  readonly keep: (one: number, other: number, alike: number) => void;
} {
  const pairs = new Float64Array(pairsKept).fill(-1);
  const alike = new Float32Array(pairsKept);
  const placeOf = (pair: number): number => Math.imul(pair | 0, 0x9e3779b1) >>> 17;
  return {
    of: (one, other) => {
      const pair = one * phrasings + other;
      const place = placeOf(pair);
      return pairs[place] === pair ? alike[place] : undefined;
    },
    keep: (one, other, value) => {
      const pair = one * phrasings + other;
      const place = placeOf(pair);
      pairs[place] = pair;
      alike[place] = value;
    },
  };
}

/** Inverse document frequency of every feature, smoothed as scikit-learn does. */
function* rarities(phrasings: readonly (readonly Int32Array[])[], features: number): Steps<Float64Array> {
  const found = new Int32Array(features);
  const seenBy = new Int32Array(features).fill(-1);
  yield* mapped(phrasings, (lists, phrasing) => {
    for (const list of lists)
      for (const id of list) {
        if (seenBy[id] === phrasing) continue;
        seenBy[id] = phrasing;
        found[id] = (found[id] ?? 0) + 1;
      }
  });
  const rarity = new Float64Array(features);
  for (let id = 0; id < features; id += 1) {
    rarity[id] = Math.log((phrasings.length + 1) / ((found[id] ?? 0) + 1)) + 1;
    if (id % 16_384 === 16_383) yield;
  }
  return rarity;
}

/** Weighs features by their numbers, kind by kind; those that no phrasing has only lengthen their kind. */
function weigher(
  rarity: Float64Array,
  unheardRarity: number,
): (lists: readonly Int32Array[], unheard: readonly ReadonlySet<number>[]) => SparseVector {
  /** Scratch space, all zero between calls. */
  const times = new Int32Array(rarity.length);
  return (lists, unheard) => {
    const room = lists.reduce((sum, list) => sum + list.length, 0);
    const ids = new Int32Array(room);
    const weights = new Float32Array(room);
    let used = 0;
    lists.forEach((list, kind) => {
      const from = used;
      for (const id of list) {
        const before = times[id] ?? 0;
        times[id] = before + 1;
        if (before > 0) continue;
        ids[used] = id;
        used += 1;
      }
      let squares = (unheard[kind]?.size ?? 0) * unheardRarity * unheardRarity;
      for (let at = from; at < used; at += 1) {
        const id = ids[at] ?? 0;
        const count = times[id] ?? 1;
        const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[id] ?? 0);
        times[id] = 0;
        weights[at] = weight;
        squares += weight * weight;
      }
      const scale = squares === 0 ? 0 : (shares[kind] ?? 0) / Math.sqrt(squares);
      for (let at = from; at < used; at += 1) weights[at] = (weights[at] ?? 0) * scale;
    });
    return { ids: ids.slice(0, used), weights: weights.slice(0, used) };
  };
}

function product(spread: Float32Array, { ids, weights }: SparseVector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) sum += (spread[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** For every feature the phrasings that hold it, in flat arrays: a list of small arrays would take three times the memory. */
function* holdersOf(
  vectors: readonly SparseVector[],
  features: number,
): Steps<{ readonly addTo: (sums: Float32Array, feature: number, factor: number) => void }> {
  const starts = new Int32Array(features + 1);
  yield* mapped(vectors, ({ ids }) => {
    for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  });
  yield;
  for (let id = 0; id < features; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  yield;
  const holders = new Int32Array(starts[features] ?? 0);
  const held = new Float32Array(holders.length);
  const next = starts.slice();
  yield* mapped(vectors, ({ ids, weights }, phrasing) => {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const place = next[id] ?? 0;
      next[id] = place + 1;
      holders[place] = phrasing;
      held[place] = weights[at] ?? 0;
    }
  });
  return {
    addTo: (sums, feature, factor) => {
      const end = starts[feature + 1] ?? 0;
      for (let place = starts[feature] ?? 0; place < end; place += 1) {
        const phrasing = holders[place] ?? 0;
        sums[phrasing] = (sums[phrasing] ?? 0) + factor * (held[place] ?? 0);
      }
    },
  };
}

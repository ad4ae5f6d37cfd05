/** Vectors of Universal Sentence Encoder Lite, in the order of a pack's phrasings; each has length 1. */
export interface SentenceVectors {
  /** Mixes how alike in meaning the question and each phrasing are into how alike they are in words; `only` names those to compare. */
  readonly blend: (alike: Float64Array, question: Float32Array, only?: Int32Array) => void;
  /** The same among the phrasings named, row by row, at and below the diagonal. */
  readonly blendAmong: (among: Float32Array, phrasings: Int32Array) => void;
}

/** Numbers in one vector. */
export const dimensions = 512;
/** Meaning counts for this much of the whole; measured on the tuning part of the public sets. */
const share = 0.615;

/** Wraps `count × dimensions` numbers; they may lie in shared memory. */
export function sentenceVectors(numbers: Float32Array): SentenceVectors {
  return {
    blend: (alike, question, only) => {
      for (let place = 0; place < alike.length; place += 1) alike[place] = (1 - share) * (alike[place] ?? 0);
      const add = (place: number): void => {
        alike[place] = (alike[place] ?? 0) + share * sharpened(product(numbers, place, question, 0));
      };
      if (only === undefined) for (let place = 0; place < alike.length; place += 1) add(place);
      else for (const place of only) add(place);
    },
    blendAmong: (among, chosen) => {
      for (let row = 0; row < chosen.length; row += 1) {
        for (let column = 0; column <= row; column += 1) {
          const close = sharpened(product(numbers, chosen[row] ?? 0, numbers, chosen[column] ?? 0));
          const mixed = (1 - share) * (among[row * chosen.length + column] ?? 0) + share * close;
          among[row * chosen.length + column] = mixed;
        }
      }
    },
  };
}

/** The third power: sentences of one language are all somewhat alike, and only what is very alike should count. */
function sharpened(cosine: number): number {
  return cosine <= 0 ? 0 : cosine * cosine * cosine;
}

function product(left: Float32Array, one: number, right: Float32Array, other: number): number {
  const from = one * dimensions;
  const to = other * dimensions;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < dimensions; at += 4) {
    a += (left[from + at] ?? 0) * (right[to + at] ?? 0);
    b += (left[from + at + 1] ?? 0) * (right[to + at + 1] ?? 0);
    c += (left[from + at + 2] ?? 0) * (right[to + at + 2] ?? 0);
    d += (left[from + at + 3] ?? 0) * (right[to + at + 3] ?? 0);
  }
  return a + b + c + d;
}

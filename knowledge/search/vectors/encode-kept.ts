import { setImmediate } from 'node:timers/promises';
import { dimensions } from './sentence-vectors.ts';
import type { VectorCache } from './vector-cache.ts';

/** A question waits for one batch at most while knowledge is being encoded: about 40 ms. */
const batch = 8;

/**
 * The vectors of many texts, one after another in shared memory: from the cache where they are, encoded where not.
 * Gives way to other work after each batch.
 */
export async function encodeKept(
  texts: readonly string[],
  encode: (texts: readonly string[]) => Promise<Float32Array>,
  cache: VectorCache | undefined,
): Promise<Float32Array> {
  const numbers = new Float32Array(new SharedArrayBuffer(texts.length * dimensions * 4));
  const missing = new Map<string, number[]>();
  texts.forEach((text, place) => {
    const known = cache?.get(text);
    if (known === undefined) missing.set(text, [...(missing.get(text) ?? []), place]);
    else numbers.set(known, place * dimensions);
  });
  // Texts of one length in a batch: a short one costs as much as the longest beside it.
  const toDo = [...missing.keys()].toSorted((a, b) => a.length - b.length);
  for (let from = 0; from < toDo.length; from += batch) {
    const some = toDo.slice(from, from + batch);
    const vectors = await encode(some);
    some.forEach((text, at) => {
      for (const place of missing.get(text) ?? [])
        numbers.set(vectors.subarray(at * dimensions, (at + 1) * dimensions), place * dimensions);
    });
    cache?.keep(some, vectors);
    await setImmediate();
  }
  return numbers;
}

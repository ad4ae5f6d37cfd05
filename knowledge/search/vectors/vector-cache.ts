import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { dimensions } from './sentence-vectors.ts';

/** Vectors kept on disk under the hash of their text. */
export interface VectorCache {
  readonly get: (text: string) => Float32Array | undefined;
  /** Keeps vectors, in the order of the texts. A full or read-only disk loses the cache, never the answer. */
  readonly keep: (texts: readonly string[], numbers: Float32Array) => void;
}

const keyBytes = 32;
const vectorBytes = dimensions * 4;
const sealBytes = 8;
const recordBytes = keyBytes + vectorBytes + sealBytes;

/**
 * Opens the cache of one model in a folder. Every record carries a seal over its key and its vector: one that is
 * damaged is passed over, and its text is encoded again; a last one that was cut off is removed. `model` is part of
 * every key, so that another model's vectors are never found.
 */
export function vectorCache(folder: string, model: string): VectorCache {
  const file = join(folder, 'sentence-vectors.bin');
  const known = new Map<string, Float32Array>();
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = bytes.length - (bytes.length % recordBytes);
  for (let from = 0; from < whole; from += recordBytes) {
    const body = bytes.subarray(from, from + keyBytes + vectorBytes);
    if (!sealOf(body).equals(bytes.subarray(from + keyBytes + vectorBytes, from + recordBytes))) continue;
    const vector = new Float32Array(dimensions);
    Buffer.from(vector.buffer).set(body.subarray(keyBytes));
    known.set(body.toString('hex', 0, keyBytes), vector);
  }
  const keyOf = (text: string): Buffer => createHash('sha256').update(`${model}\n${text}`).digest();
  let cutOff = whole < bytes.length;
  return {
    get: (text) => known.get(keyOf(text).toString('hex')),
    keep: (texts, numbers) => {
      const records = texts.map((text, at) => {
        const key = keyOf(text);
        const vector = numbers.slice(at * dimensions, (at + 1) * dimensions);
        known.set(key.toString('hex'), vector);
        const body = Buffer.concat([key, Buffer.from(vector.buffer)]);
        return Buffer.concat([body, sealOf(body)]);
      });
      try {
        mkdirSync(folder, { recursive: true });
        if (cutOff) truncateSync(file, whole);
        cutOff = false;
        appendFileSync(file, Buffer.concat(records));
      } catch {
        // Encoding again at the next start costs a minute and nothing else.
      }
    },
  };
}

function sealOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, sealBytes);
}

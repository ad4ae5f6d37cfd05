import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** Turns texts into sentence vectors in a thread of its own, so that the event loop never waits. */
export interface Encoder {
  /**
   * The vectors of the texts, one after another. `keep` is for texts of the knowledge alone: they go into the cache and
   * give way to questions. Rejects when the thread has failed or is closed.
   */
  readonly encode: (texts: readonly string[], keep: boolean) => Promise<Float32Array>;
  readonly close: () => Promise<void>;
}

/** By its nature and not by its class: what comes from another thread, or in a test, is of another class. */
const numbersSchema = z.custom<Float32Array>(
  (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Float32Array]',
);
const saidSchema = z.union([
  z.object({ id: z.number(), numbers: numbersSchema }),
  z.object({ id: z.number(), error: z.string() }),
]);

interface Waiting {
  readonly resolve: (numbers: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

/** Four times the 28 MB that the thread's objects need; the model's numbers lie outside of it. Unlimited, it may take gigabytes. */
const usualHeapMb = 128;

/**
 * Starts the thread; loading the model takes it some hundred milliseconds, and work is taken from the first moment.
 * The thread alone never keeps the process alive. Once it has failed, everything asked is refused: so it is when its
 * objects outgrow `heapMb`, which ends the thread and nothing else.
 */
export function startEncoder(cacheFolder: string | undefined, heapMb = usualHeapMb): Encoder {
  const thread = new Worker(new URL('./encoder-thread.ts', import.meta.url), {
    workerData: { cacheFolder },
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 8 },
  });
  thread.unref();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let failed: Error | undefined;
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
    thread.unref();
  };
  thread.on('message', (message: unknown) => {
    const { data: said } = saidSchema.safeParse(message);
    if (said === undefined) {
      fail(new Error('the encoder said something that cannot be read'));
      return;
    }
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if (waiting.size === 0) thread.unref();
    if ('numbers' in said) one?.resolve(said.numbers);
    else one?.reject(new Error(said.error));
  });
  thread.on('error', (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', () => fail(new Error('the encoder has stopped')));
  return {
    encode: (texts, keep) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) {
          reject(failed);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        // While something is asked, its answer must still come.
        thread.ref();
        thread.postMessage({ id: asked, texts, keep }, []);
      }),
    close: async () => {
      fail(new Error('the encoder is closed'));
      await thread.terminate();
    },
  };
}

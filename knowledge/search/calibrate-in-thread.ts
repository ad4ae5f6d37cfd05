import { Worker } from 'node:worker_threads';
import type { Fitted } from './calibration.ts';
import { fittedSchema } from './kept-calibration.ts';
import type { PackWords } from './pack-words.ts';
import type { KnownVectors } from './vectors/calibrate-meaning.ts';

/** Calibrates a pack by words, or by meaning where its vectors are given. */
export type Calibrate = (
  words: PackWords,
  meaning?: KnownVectors,
  /** Ends the thread. */
  signal?: AbortSignal,
) => Promise<Fitted>;

/**
 * Calibrates in a thread of its own, which starts in some hundred milliseconds and ends with its work. The same figures as in
 * this thread. Rejects when the thread fails or is ended.
 */
export const calibrateInThread: Calibrate = (
  { phrasings, questions, times, vocabulary, realWords },
  meaning,
  signal,
) => {
  const thread = new Worker(new URL('./calibrating-thread.ts', import.meta.url), {
    workerData: { phrasings, questions, times, vocabulary, realWords, meaning },
  });
  const end = (): void => void thread.terminate();
  signal?.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    thread.on('message', (said: unknown) => {
      const read = fittedSchema.safeParse(said);
      if (read.success) resolve(read.data);
      else reject(new Error('the calibrating thread said something that cannot be read'));
    });
    thread.on('error', (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => {
      signal?.removeEventListener('abort', end);
      reject(new Error('the calibrating thread has stopped'));
    });
  });
};

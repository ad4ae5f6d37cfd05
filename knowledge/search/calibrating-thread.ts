import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { fittedByWords } from './calibration.ts';
import { rankerOf } from './pack-search.ts';
import { atOnce } from './slices.ts';
import { fittedByMeaning } from './vectors/calibrate-meaning.ts';

/**
 * The thread that calibrates one pack and ends: its content comes in, what was fitted goes out. It builds an index of its own, since
 * that takes a tenth of what asking hundreds of questions does.
 */
const startSchema = z.object({
  phrasings: z.array(z.object({ text: z.string(), entry: z.string(), row: z.string().exactOptional() })),
  questions: z.array(
    z.object({
      question: z.string(),
      entry: z.string().or(z.undefined()),
      refusedBy: z.array(z.string()).exactOptional(),
    }),
  ),
  times: z.map(z.string(), z.number()),
  vocabulary: z.set(z.string()),
  realWords: z.array(z.string()),
  meaning: z
    .object({
      phrasings: z.instanceof(Float32Array),
      questions: z.instanceof(Float32Array),
    })
    .optional(),
});

const { meaning, ...words } = startSchema.parse(workerData);
const realWords = new Set(words.realWords);
const ranking = atOnce(rankerOf(words, (word) => realWords.has(word)));
parentPort?.postMessage(
  atOnce(
    meaning === undefined
      ? fittedByWords(ranking, words.questions)
      : fittedByMeaning(ranking, words.questions, meaning),
  ),
  [],
);

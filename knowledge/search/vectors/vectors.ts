import { calibrateInThread } from '../calibrate-in-thread.ts';
import { calibration, type Fitted } from '../calibration.ts';
import { keepCalibration, keptCalibration } from '../kept-calibration.ts';
import { withRanked, type PackSearch } from '../pack-search.ts';
import type { Candidate, Meaning } from '../ranker.ts';
import { withoutStory } from '../shorten.ts';
import { inSlices } from '../slices.ts';
import { fittedByMeaning } from './calibrate-meaning.ts';
import { startEncoder, type Encoder } from './encoder.ts';
import { dimensions, sentenceVectors, type SentenceVectors } from './sentence-vectors.ts';

/** Adds what sentences mean to a search by words. */
export interface Vectors {
  /**
   * Makes a pack's vectors ready: read from disk, or encoded at some 5 ms a phrasing, then calibrated in a
   * thread (where that fails, here in slices). Until it has resolved, and if it fails, the pack is searched by words. Never rejects.
   */
  readonly learn: (search: PackSearch) => Promise<void>;
  /**
   * The search to ask this question of: by words where they are sure, by meaning where they are not, the pack's vectors
   * are ready and the question's come in time. What it gives is for this question only; ask it before narrowing the
   * search to what somebody may see, since a narrowed one is given back as it is. `ranked` is what the search ranks the
   * question as by words, where that is known already. Never rejects.
   */
  readonly searchFor: (
    search: PackSearch,
    question: string,
    ranked?: readonly Candidate[],
  ) => Promise<PackSearch>;
  readonly close: () => Promise<void>;
}

/** What `createVectors` needs. */
export interface VectorSettings {
  /** Where vectors and calibrations of the knowledge are kept; nothing of a question ever is. */
  readonly cacheFolder?: string;
  /** `unsure`, unless set: questions that words alone are sure of are not encoded. */
  readonly ask?: 'unsure' | 'always';
  /** Until it has resolved no thread is started and nothing learnt: a service is to be there first. */
  readonly after?: Promise<void>;
  /** How large the objects of the thread may grow, in MB, unless the usual limit is meant. */
  readonly heapMb?: number;
  /** Told once, when the encoder has failed and words alone are searched from now on. */
  readonly onFailure: (error: Error) => void;
}

/** Searches by words alone. */
export const noVectors: Vectors = {
  learn: () => Promise.resolve(),
  searchFor: (search) => Promise.resolve(search),
  close: () => Promise.resolve(),
};

/** A question is answered by words when its vector takes longer: the thread is busy, or was stopped. */
const longestWait = 250;

interface Learnt {
  readonly phrasings: SentenceVectors;
  readonly fitted: Fitted;
}

/** Vectors whose encoder starts in its thread with the first pack that is learnt. */
export function createVectors({
  cacheFolder,
  onFailure,
  heapMb,
  ask = 'unsure',
  after = Promise.resolve(),
}: VectorSettings): Vectors {
  let started: Encoder | undefined;
  const learnt = new WeakMap<PackSearch, Learnt>();
  const closing = new AbortController();
  let hasFailed = false;
  const failed = (error: unknown): void => {
    if (!hasFailed && !closing.signal.aborted)
      onFailure(error instanceof Error ? error : new Error(String(error)));
    hasFailed = true;
  };
  return {
    learn: async (search) => {
      await after;
      if (closing.signal.aborted) return;
      try {
        started ??= startEncoder(cacheFolder, heapMb);
        learnt.set(search, await learn(search, started, cacheFolder, closing.signal));
      } catch (error) {
        failed(error);
      }
    },
    searchFor: async (search, question, ranked) => {
      const known = learnt.get(search);
      if (known === undefined || started === undefined || hasFailed) return search;
      if (ask === 'unsure') {
        const byWords = ranked ?? search.rank(question);
        if (search.calibration.confidence(byWords) >= search.calibration.answer)
          // It is what decides next, on the same words.
          return withRanked(search, question, byWords);
      }
      const meaning = await inTime(meaningOf(search, question, known.phrasings, started)).catch(failed);
      return meaning === undefined ? search : byMeaning(search, question, meaning, known.fitted);
    },
    close: async () => {
      closing.abort();
      await started?.close();
    },
  };
}

/** Encodes as people type: without capitals, which the model would take for another word. */
function asEncoded(text: string): string {
  return text.toLowerCase();
}

async function learn(
  search: PackSearch,
  encoder: Encoder,
  cacheFolder: string | undefined,
  closing: AbortSignal,
): Promise<Learnt> {
  const { phrasings } = search.ranker;
  const numbers = await encoder.encode(
    phrasings.map(({ text }) => asEncoded(text)),
    true,
  );
  const vectors = sentenceVectors(numbers);
  const name = `${search.pack.authority}-vectors`;
  const kept = cacheFolder === undefined ? undefined : keptCalibration(cacheFolder, name, search.contentKey);
  if (kept !== undefined) return { phrasings: vectors, fitted: kept };
  const texts = search.questions.map(({ question }) => [question, withoutStory(question) ?? question]);
  const asked = await encoder.encode(
    texts.flat().map((text) => asEncoded(search.ranker.spelt(text))),
    true,
  );
  const known = { phrasings: numbers, questions: asked };
  const fitted = await calibrateInThread(search.words, known, closing).catch((error: unknown) => {
    if (closing.aborted) throw error;
    return inSlices(fittedByMeaning(search.ranker, search.questions, known));
  });
  if (cacheFolder !== undefined) keepCalibration(cacheFolder, name, search.contentKey, fitted);
  return { phrasings: vectors, fitted };
}

async function meaningOf(
  search: PackSearch,
  question: string,
  phrasings: SentenceVectors,
  encoder: Encoder,
): Promise<Meaning> {
  const shorter = withoutStory(question);
  const texts = [question, ...(shorter === undefined ? [] : [shorter])].map((text) =>
    asEncoded(search.ranker.spelt(text)),
  );
  const numbers = await encoder.encode(texts, false);
  return {
    question: numbers.subarray(0, dimensions),
    shorter: shorter === undefined ? undefined : numbers.subarray(dimensions),
    phrasings,
  };
}

function byMeaning(search: PackSearch, question: string, meaning: Meaning, fitted: Fitted): PackSearch {
  return {
    ...search,
    fitted,
    calibration: calibration(fitted),
    rank: (asked, most) => search.ranker.rank(asked, asked === question ? meaning : undefined, most),
  };
}

/** Undefined when it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWait);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { entriesOf, type Entry } from '../entries.ts';
import type { Pack } from '../schema.ts';
import { calibration, fittedByWords, type Calibration, type Fitted } from './calibration.ts';
import { contentKey } from './content-key.ts';
import type { KnownQuestion } from './examples.ts';
import { keepCalibration, keptCalibration } from './kept-calibration.ts';
import { packWords, type PackWords } from './pack-words.ts';
import { rankerInSteps, type Candidate, type Ranker } from './ranker.ts';
import { atOnce, type Steps } from './slices.ts';
import { spelling } from './spelling.ts';

/** One pack, ready to be searched. */
export interface PackSearch {
  readonly pack: Pack;
  readonly calibration: Calibration;
  /** Entries in order of fit, best first; at least the first so many, where they are all that is needed. */
  readonly rank: (question: string, most?: number) => readonly Candidate[];
  readonly entry: (id: string) => Entry | undefined;
  /** True for a word that the pack uses anywhere. */
  readonly knows: (word: string) => boolean;
  /** What ranks, for what measures it or adds sentence vectors to it. */
  readonly ranker: Ranker;
  /** What the calibration was found from. */
  readonly fitted: Fitted;
  /** The pack's own questions. */
  readonly questions: readonly KnownQuestion[];
  /** The words that it was made from, for what calibrates it again. */
  readonly words: PackWords;
  /** A hash of everything that this search was made from. */
  readonly contentKey: string;
}

/**
 * Builds the search of one pack and draws its thresholds: about 60 µs a phrasing, and a third of a second for the
 * thresholds unless `cacheFolder` holds them from the last time. `isRealWord` names correctly spelt words that the pack
 * does not use, so that they are not "repaired". Holds everything up meanwhile: `reloadInWorker` does not.
 */
export function packSearch(
  pack: Pack,
  isRealWord: (word: string) => boolean,
  cacheFolder?: string,
): PackSearch {
  const words = atOnce(packWords(pack, isRealWord));
  const ranking = atOnce(rankerOf(words, isRealWord));
  const key = contentKey(words);
  const kept = cacheFolder === undefined ? undefined : keptCalibration(cacheFolder, pack.authority, key);
  const fitted = kept ?? atOnce(fittedByWords(ranking, words.questions));
  if (cacheFolder !== undefined && kept === undefined)
    keepCalibration(cacheFolder, pack.authority, key, fitted);
  return packSearchOf(pack, words, ranking, fitted, key);
}

/** The ranker over a pack's phrasings, which repairs slips against the pack's words. */
export function rankerOf(
  { phrasings, times, vocabulary }: Pick<PackWords, 'phrasings' | 'times' | 'vocabulary'>,
  isRealWord: (word: string) => boolean,
): Steps<Ranker> {
  return rankerInSteps(
    phrasings,
    spelling(vocabulary, isRealWord, (word) => times.get(word) ?? 0),
  );
}

/** The same search for a question that it has ranked already. */
export function withRanked(search: PackSearch, question: string, ranked: readonly Candidate[]): PackSearch {
  return { ...search, rank: (asked, most) => (asked === question ? ranked : search.rank(asked, most)) };
}

/** Puts together what was made of a pack. */
export function packSearchOf(
  pack: Pack,
  words: PackWords,
  ranking: Ranker,
  fitted: Fitted,
  key: string,
): PackSearch {
  const byId = new Map(entriesOf(pack).map((entry) => [entry.id, entry]));
  return {
    pack,
    calibration: calibration(fitted),
    rank: (question, most) => ranking.rank(question, undefined, most),
    entry: (id) => byId.get(id),
    knows: (word) => words.vocabulary.has(word),
    ranker: ranking,
    fitted,
    questions: words.questions,
    words,
    contentKey: key,
  };
}

import { entriesOf, type Entry } from '../entries.ts';
import { phrasingsOf } from '../phrasings.ts';
import type { Pack } from '../schema.ts';
import { calibration, fit, type Calibration, type Fitted } from './calibration.ts';
import { contentKey } from './content-key.ts';
import { seenBy, weighed, type KnownQuestion } from './examples.ts';
import { keepCalibration, keptCalibration } from './kept-calibration.ts';
import { ranker, type Candidate, type Ranker } from './ranker.ts';
import { spelling } from './spelling.ts';
import { wordsIn } from './words.ts';

/** One pack, ready to be searched. */
export interface PackSearch {
  readonly pack: Pack;
  readonly calibration: Calibration;
  /** Entries in order of fit, best first. */
  readonly rank: (question: string) => readonly Candidate[];
  readonly entry: (id: string) => Entry | undefined;
  /** True for a word that the pack uses anywhere. */
  readonly knows: (word: string) => boolean;
  /** What ranks, for what measures it or adds sentence vectors to it. */
  readonly ranker: Ranker;
  /** What the calibration was found from. */
  readonly fitted: Fitted;
  /** The pack's own questions. */
  readonly questions: readonly KnownQuestion[];
  /** A hash of everything that this search was made from. */
  readonly contentKey: string;
}

/**
 * Builds the search of one pack and draws its thresholds: about 60 µs a phrasing, and half a second for the thresholds
 * unless `cacheFolder` holds them from the last time. `isRealWord` names correctly spelt words that the pack does not
 * use, so that they are not "repaired".
 */
export function packSearch(
  pack: Pack,
  isRealWord: (word: string) => boolean,
  cacheFolder?: string,
): PackSearch {
  const entries = entriesOf(pack);
  const phrasings = phrasingsOf(pack);
  const questions = knownQuestions(pack);
  const times = new Map<string, number>();
  for (const { text } of phrasings)
    for (const word of wordsIn(text)) times.set(word, (times.get(word) ?? 0) + 1);
  const vocabulary = new Set([
    ...times.keys(),
    ...entries.flatMap(({ says }) => says).flatMap((text) => wordsIn(text)),
  ]);
  const repair = spelling(vocabulary, isRealWord, (word) => times.get(word) ?? 0);
  const ranking = ranker(phrasings, repair);
  const key = contentKey({ phrasings, questions, vocabulary, isRealWord });
  const fitted = fittedTo(ranking, questions, pack.authority, key, cacheFolder);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    pack,
    calibration: calibration(fitted),
    rank: (question) => ranking.rank(question),
    entry: (id) => byId.get(id),
    knows: (word) => vocabulary.has(word),
    ranker: ranking,
    fitted,
    questions,
    contentKey: key,
  };
}

function fittedTo(
  ranking: Ranker,
  questions: readonly KnownQuestion[],
  authority: string,
  key: string,
  cacheFolder: string | undefined,
): Fitted {
  const kept = cacheFolder === undefined ? undefined : keptCalibration(cacheFolder, authority, key);
  if (kept !== undefined) return kept;
  const found = fit(weighed([...seenBy(ranking, questions)]));
  if (cacheFolder !== undefined) keepCalibration(cacheFolder, authority, key, found);
  return found;
}

function knownQuestions(pack: Pack): readonly KnownQuestion[] {
  const refusedBy = pack.notOurs.map(({ id }) => id);
  return pack.questions.map(({ question, entry }) =>
    entry === 'none' ? { question, entry: undefined, refusedBy } : { question, entry },
  );
}

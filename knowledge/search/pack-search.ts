import { entriesOf, type Entry } from '../entries.ts';
import { phrasingsOf } from '../phrasings.ts';
import type { Pack } from '../schema.ts';
import { calibration, fit, type Calibration, type Fitted } from './calibration.ts';
import { contentKey } from './content-key.ts';
import { seenBy, weighed, type KnownQuestion } from './examples.ts';
import { keepCalibration, keptCalibration } from './kept-calibration.ts';
import { rankerInSteps, type Candidate, type Ranker } from './ranker.ts';
import { atOnce, inSlices, mapped, type Steps } from './slices.ts';
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
  return atOnce(packSearchInSteps(pack, isRealWord, cacheFolder));
}

/** The same in slices of a few milliseconds, so that turns go on while a changed pack is read. */
export function packSearchInSlices(
  pack: Pack,
  isRealWord: (word: string) => boolean,
  cacheFolder?: string,
): Promise<PackSearch> {
  return inSlices(packSearchInSteps(pack, isRealWord, cacheFolder));
}

function* packSearchInSteps(
  pack: Pack,
  isRealWord: (word: string) => boolean,
  cacheFolder: string | undefined,
): Steps<PackSearch> {
  const entries = entriesOf(pack);
  const phrasings = phrasingsOf(pack);
  const questions = knownQuestions(pack);
  const times = new Map<string, number>();
  yield* mapped(phrasings, ({ text }) => {
    for (const word of wordsIn(text)) times.set(word, (times.get(word) ?? 0) + 1);
  });
  const said = yield* mapped(
    entries.flatMap(({ says }) => says),
    (text) => wordsIn(text),
  );
  const vocabulary = new Set([...times.keys(), ...said.flat()]);
  const repair = spelling(vocabulary, isRealWord, (word) => times.get(word) ?? 0);
  const ranking = yield* rankerInSteps(phrasings, repair);
  const key = contentKey({ phrasings, questions, vocabulary, isRealWord });
  const fitted = yield* fittedTo(ranking, questions, pack.authority, key, cacheFolder);
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

function* fittedTo(
  ranking: Ranker,
  questions: readonly KnownQuestion[],
  authority: string,
  key: string,
  cacheFolder: string | undefined,
): Steps<Fitted> {
  const kept = cacheFolder === undefined ? undefined : keptCalibration(cacheFolder, authority, key);
  if (kept !== undefined) return kept;
  const seen = [];
  for (const one of seenBy(ranking, questions)) {
    seen.push(one);
    yield;
  }
  const found = fit(weighed(seen));
  if (cacheFolder !== undefined) keepCalibration(cacheFolder, authority, key, found);
  return found;
}

function knownQuestions(pack: Pack): readonly KnownQuestion[] {
  const refusedBy = pack.notOurs.map(({ id }) => id);
  return pack.questions.map(({ question, entry }) =>
    entry === 'none' ? { question, entry: undefined, refusedBy } : { question, entry },
  );
}

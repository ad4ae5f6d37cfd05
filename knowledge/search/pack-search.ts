import { entriesOf, type Entry } from '../entries.ts';
import { phrasingsOf } from '../phrasings.ts';
import type { Pack } from '../schema.ts';
import { calibrate, type Calibration, type KnownQuestion } from './calibration.ts';
import { ranker, type Candidate } from './ranker.ts';
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
}

/**
 * Builds the search of one pack and draws its thresholds; a few hundred milliseconds for a thousand phrasings.
 * `isRealWord` names correctly spelt words that the pack does not use, so that they are not "repaired".
 */
export function packSearch(pack: Pack, isRealWord: (word: string) => boolean): PackSearch {
  const entries = entriesOf(pack);
  const phrasings = phrasingsOf(pack);
  const vocabulary = new Set(
    [...phrasings.map(({ text }) => text), ...entries.flatMap(({ says }) => says)].flatMap((text) =>
      wordsIn(text),
    ),
  );
  const ranking = ranker(phrasings, spelling(vocabulary, isRealWord));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    pack,
    calibration: calibrate(ranking, knownQuestions(pack)),
    rank: ranking.rank,
    entry: (id) => byId.get(id),
    knows: (word) => vocabulary.has(word),
  };
}

function knownQuestions(pack: Pack): readonly KnownQuestion[] {
  const refusedBy = pack.notOurs.map(({ id }) => id);
  return pack.questions.map(({ question, entry }) =>
    entry === 'none' ? { question, entry: undefined, refusedBy } : { question, entry },
  );
}

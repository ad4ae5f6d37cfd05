import type { Phrasing } from '../phrasings.ts';
import { wordIndex } from './bm25.ts';
import { characterIndex } from './character-index.ts';
import { withoutStory } from './shorten.ts';
import type { Spelling } from './spelling.ts';
import { isEmptyWord, stemsOf, wordsIn } from './words.ts';

/** How well one entry fits a question. */
export interface Candidate {
  readonly entry: string;
  /** 0..1; only comparable within one ranker. */
  readonly score: number;
  /** The row of a topic whose phrasing fitted best, if that phrasing asks for one row. */
  readonly row?: string;
}

/** Ranks entries by the phrasings that fit a question best. */
export interface Ranker {
  readonly phrasings: readonly Phrasing[];
  /** Entries in order, best first; empty for a question without a single word. */
  readonly rank: (question: string) => readonly Candidate[];
  /** The score of every phrasing, in the order of `phrasings`. */
  readonly scores: (question: string) => Float64Array;
}

/** Word evidence counts as much as character evidence; measured best on the pack's own questions. */
const wordShare = 0.5;
/**
 * How much an entry's phrasings count together, beside the single one that fits best: a question often takes its
 * words from several. Measured on the pack's own questions, 0.45 finds a tenth more of them first than 0 does.
 */
const entryShare = 0.45;
/** An entry's second-best phrasing adds a little: agreement is evidence, and does not reward sheer numbers. */
const secondShare = 0.1;
/** A question without its story leaves something unsaid, so it counts for a little less than the whole would. */
const shorterShare = 0.95;

/** Builds a ranker: BM25 over stems and character TF-IDF, over single phrasings and whole entries, added up. */
export function ranker(phrasings: readonly Phrasing[], spelling: Spelling): Ranker {
  const split = phrasings.map(({ text }) => wordsIn(text));
  const stems = split.map((words) => stemsOf(words));
  const byWord = wordIndex(stems);
  const byCharacter = characterIndex(split.map(meaningful));
  const entries = [...new Set(phrasings.map(({ entry }) => entry))];
  const entryAt = new Map(entries.map((entry, index) => [entry, index]));
  const entryOf = phrasings.map(({ entry }) => entryAt.get(entry) ?? 0);
  const byEntry = wordIndex(
    entries.map((entry) => stems.flatMap((own, index) => (phrasings[index]?.entry === entry ? own : []))),
  );
  const scoresOf = (text: string): Float64Array => {
    const words = spelling(wordsIn(text));
    const asked = stemsOf(words);
    const fromWords = byWord.scores(asked);
    const fromEntries = byEntry.scores(asked);
    return byCharacter.scores(meaningful(words)).map((score, index) => {
      const alone = (1 - wordShare) * score + wordShare * (fromWords[index] ?? 0);
      return (1 - entryShare) * alone + entryShare * (fromEntries[entryOf[index] ?? 0] ?? 0);
    });
  };
  const scores = (question: string): Float64Array => {
    const best = scoresOf(question);
    const shorter = withoutStory(question);
    if (shorter === undefined) return best;
    scoresOf(shorter).forEach((score, index) => {
      best[index] = Math.max(best[index] ?? 0, shorterShare * score);
    });
    return best;
  };
  return {
    phrasings,
    scores,
    rank: (question) => (wordsIn(question).length === 0 ? [] : pool(phrasings, scores(question))),
  };
}

/** Joins the scores of phrasings into one score per entry. `skip` leaves phrasings out, for calibration. */
export function pool(
  phrasings: readonly Phrasing[],
  scores: Float64Array,
  skip: (phrasing: Phrasing, index: number) => boolean = () => false,
): readonly Candidate[] {
  const best = new Map<string, { first: number; second: number; row?: string }>();
  phrasings.forEach((phrasing, index) => {
    const score = scores[index] ?? 0;
    if (score === 0 || skip(phrasing, index)) return;
    const so = best.get(phrasing.entry);
    if (so === undefined || score > so.first) {
      best.set(phrasing.entry, {
        first: score,
        second: so?.first ?? 0,
        ...(phrasing.row === undefined ? {} : { row: phrasing.row }),
      });
    } else if (score > so.second) {
      so.second = score;
    }
  });
  return [...best]
    .map(([entry, { first, second, row }]) => ({
      entry,
      score: (1 - secondShare) * first + secondShare * second,
      ...(row === undefined ? {} : { row }),
    }))
    .toSorted((a, b) => b.score - a.score);
}

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isEmptyWord(word));
  return kept.length === 0 ? words : kept;
}

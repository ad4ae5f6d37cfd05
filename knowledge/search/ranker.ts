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
 * words from several. 0.45 did best on the Slough pack's own questions.
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
    const scored = byCharacter.scores(meaningful(words));
    for (let index = 0; index < scored.length; index += 1) {
      const alone = (1 - wordShare) * (scored[index] ?? 0) + wordShare * (fromWords[index] ?? 0);
      scored[index] = (1 - entryShare) * alone + entryShare * (fromEntries[entryOf[index] ?? 0] ?? 0);
    }
    return scored;
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
  const best = new Map<string, { first: number; second: number; at: number }>();
  for (const [index, phrasing] of phrasings.entries()) {
    const score = scores[index] ?? 0;
    if (score <= leastScore || skip(phrasing, index)) continue;
    const so = best.get(phrasing.entry);
    if (so === undefined) best.set(phrasing.entry, { first: score, second: 0, at: index });
    else if (score > so.first) {
      so.second = so.first;
      so.first = score;
      so.at = index;
    } else if (score > so.second) so.second = score;
  }
  return [...best]
    .map(([entry, { first, second, at }]) => {
      const row = phrasings[at]?.row;
      const score = (1 - secondShare) * first + secondShare * second;
      return row === undefined ? { entry, score } : { entry, score, row };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What shares no more than this with a question is no candidate for it; most phrasings are passed over here. */
const leastScore = 0.02;

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isEmptyWord(word));
  return kept.length === 0 ? words : kept;
}

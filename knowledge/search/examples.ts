import type { Candidate, Meaning, Ranker } from './ranker.ts';

/** A question whose right entry is known; `undefined` where none is. */
export interface KnownQuestion {
  readonly question: string;
  readonly entry: string | undefined;
  /** Where none is: the entries that say so and where to go instead, any of which is right. */
  readonly refusedBy?: readonly string[];
}

/** What was seen of one question, whether the best candidate was right, and how much it counts: together 1. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** One step of gathering: what was asked, and what it showed. */
export type Seen = Omit<Example, 'weight'> & { readonly from: 'question' | 'phrasing' | 'stranger' };

/** Vectors for the known questions, in their order, and for a phrasing asked as a question. */
export interface Meanings {
  readonly ofQuestion: (place: number) => Meaning;
  readonly ofPhrasing: (place: number) => Meaning;
}

/** As many phrasings as this are asked; more cost start-up time and move the line by less than a hundredth. */
const mostAsked = 200;
/** The pack's own questions are worded as people ask, so together they count for more than the phrasings do. */
const questionsShare = 0.75;
/**
 * A phrasing whose entry is left out is a harder stranger than most that are really asked, since the entries next to it
 * are still there; so it counts for a fifth of one that should be answered.
 */
const strangerShare = 1 / 5;

/**
 * Asks the ranker what is known: the pack's own questions, and phrasings spread over the pack, each once with itself
 * left out, when it should find its entry, and once with its whole entry left out, when nothing is right. Yields after
 * every question of about a millisecond, so that whoever must not wait can do something else between.
 */
export function* seenBy(
  ranker: Ranker,
  questions: readonly KnownQuestion[],
  meanings?: Meanings,
): Generator<Seen> {
  for (const [place, { question, entry, refusedBy = [] }] of questions.entries()) {
    const candidates = ranker.rank(question, meanings?.ofQuestion(place));
    const right = entry ?? candidates.find((candidate) => refusedBy.includes(candidate.entry))?.entry;
    yield { ...judged(candidates, right), from: 'question' };
  }
  const step = Math.max(1, Math.ceil(ranker.phrasings.length / mostAsked));
  for (const [place, { entry }] of ranker.phrasings.entries()) {
    if (place % step !== 0) continue;
    const meaning = meanings?.ofPhrasing(place);
    yield { ...judged(ranker.withoutPhrasing(place, meaning), entry), from: 'phrasing' };
    yield { ...judged(ranker.withoutEntry(place, meaning), undefined), from: 'stranger' };
  }
}

/** Gives the questions their share, the phrasings the rest, and each its part of it. */
export function weighed(seen: readonly Seen[]): readonly Example[] {
  const questions = seen.filter(({ from }) => from === 'question').length;
  const strangers = seen.filter(({ from }) => from === 'stranger').length;
  const phrasings = seen.length - questions - strangers + strangerShare * strangers;
  const share = phrasings === 0 ? 1 : questions === 0 ? 0 : questionsShare;
  return seen.map(({ features, right, from }) => ({
    features,
    right,
    weight:
      from === 'question'
        ? share / questions
        : ((1 - share) / phrasings) * (from === 'stranger' ? strangerShare : 1),
  }));
}

/** What a list of candidates shows of how sure one can be: the best score, and its lead over the second. */
export function featuresOfList([first, second]: readonly Candidate[]): readonly number[] {
  const best = first?.score ?? 0;
  const lead = best - (second?.score ?? 0);
  return [1, best, best === 0 ? 0 : lead / best, lead];
}

function judged(candidates: readonly Candidate[], entry: string | undefined): Omit<Example, 'weight'> {
  return {
    features: featuresOfList(candidates),
    right: entry !== undefined && candidates[0]?.entry === entry,
  };
}

import { featuresOfList, seenBy, weighed, type Example, type KnownQuestion, type Seen } from './examples.ts';
import { logistic, logisticFit } from './logistic.ts';
import type { Candidate, Ranker } from './ranker.ts';
import type { Steps } from './slices.ts';

/** How sure a ranker's best candidate is, and where the lines between answering, offering and refusing lie. */
export interface Calibration {
  /** The chance in 0..1 that the best candidate is what was meant. */
  readonly confidence: (candidates: readonly Candidate[]) => number;
  /** At or above: an answer. */
  readonly answer: number;
  /** At or above, but below `answer`: offer up to three to choose from. */
  readonly offer: number;
}

/** What calibrating found, as plain numbers that can be kept. */
export interface Fitted {
  readonly weights: readonly number[];
  /** What it was found from. */
  readonly examples: readonly Example[];
}

/** A wrong answer costs this many times what a hand-over that was not needed does. */
const wrongCost = 3;
/**
 * From this chance of being right an answer costs less than a hand-over. The line at which the examples cost least moved by a
 * tenth and more with which phrasings were asked: it fitted their noise.
 */
const answer = wrongCost / (wrongCost + 1);
/** Below this share of `answer` a candidate is not worth offering. */
const offerShare = 0.4;

/**
 * Learns from the knowledge alone how sure to be: a logistic model over the best score and its lead over the second,
 * fitted to the pack's own questions and its left-out phrasings. A known question a step.
 */
export function* fittedByWords(ranker: Ranker, questions: readonly KnownQuestion[]): Steps<Fitted> {
  const seen: Seen[] = [];
  for (const one of seenBy(ranker, questions)) {
    seen.push(one);
    yield;
  }
  return fit(weighed(seen));
}

/** Fits the model to examples. */
export function fit(examples: readonly Example[]): Fitted {
  return { weights: logisticFit(examples), examples };
}

/** The calibration that was found. */
export function calibration({ weights }: Fitted): Calibration {
  return {
    confidence: (candidates) => (candidates.length === 0 ? 0 : logistic(weights, featuresOfList(candidates))),
    answer,
    offer: offerShare * answer,
  };
}

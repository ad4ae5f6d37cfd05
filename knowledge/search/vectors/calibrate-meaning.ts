import { fit, type Fitted } from '../calibration.ts';
import { seenBy, weighed, type Example, type KnownQuestion, type Seen } from '../examples.ts';
import { logistic } from '../logistic.ts';
import type { Ranker } from '../ranker.ts';
import type { Steps } from '../slices.ts';
import { dimensions, sentenceVectors } from './sentence-vectors.ts';

/** The sentence vectors of what is known, one after another; they may lie in shared memory. */
export interface KnownVectors {
  /** In the order of the ranker's phrasings. */
  readonly phrasings: Float32Array;
  /** Two for each of the pack's own questions: the whole, and without its story (the whole again where it has none). */
  readonly questions: Float32Array;
}

/**
 * Calibrates searching by meaning, a known question a step. With `byWords`, the line is drawn on what words left unsure, since
 * nothing else is asked of the vectors.
 */
export function* fittedByMeaning(
  ranker: Ranker,
  questions: readonly KnownQuestion[],
  vectors: KnownVectors,
  byWords?: Fitted,
): Steps<Fitted> {
  const phrasings = sentenceVectors(vectors.phrasings);
  const seen: Seen[] = [];
  for (const one of seenBy(ranker, questions, {
    ofQuestion: (place) => ({
      question: vectorAt(vectors.questions, 2 * place),
      shorter: vectorAt(vectors.questions, 2 * place + 1),
      phrasings,
    }),
    ofPhrasing: (place) => ({ question: vectorAt(vectors.phrasings, place), phrasings }),
  })) {
    seen.push(one);
    yield;
  }
  const examples = weighed(seen);
  return fit(examples, byWords === undefined ? examples : leftUnsure(examples, byWords));
}

/** Those that words alone were not sure of; both ways of searching were asked the same in the same order. */
export function leftUnsure(examples: readonly Example[], byWords: Fitted): readonly Example[] {
  return examples.filter((_, place) => {
    const features = byWords.examples[place]?.features ?? [];
    return logistic(byWords.weights, features) < byWords.answer;
  });
}

function vectorAt(numbers: Float32Array, place: number): Float32Array {
  return numbers.subarray(place * dimensions, (place + 1) * dimensions);
}

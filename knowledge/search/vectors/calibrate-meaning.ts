import { fit, type Fitted } from '../calibration.ts';
import { seenBy, weighed, type KnownQuestion, type Seen } from '../examples.ts';
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

/** Calibrates searching by meaning, a known question a step. */
export function* fittedByMeaning(
  ranker: Ranker,
  questions: readonly KnownQuestion[],
  vectors: KnownVectors,
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
  return fit(weighed(seen));
}

function vectorAt(numbers: Float32Array, place: number): Float32Array {
  return numbers.subarray(place * dimensions, (place + 1) * dimensions);
}

import type { Candidate, Ranker } from './ranker.ts';

/** How sure a ranker's best candidate is, and where the lines between answering, offering and refusing lie. */
export interface Calibration {
  /** The chance in 0..1 that the best candidate is what was meant. */
  readonly confidence: (candidates: readonly Candidate[]) => number;
  /** At or above: an answer. */
  readonly answer: number;
  /** At or above, but below `answer`: offer up to three to choose from. */
  readonly offer: number;
}

/** A question whose right entry is known; `undefined` where none is. */
export interface KnownQuestion {
  readonly question: string;
  readonly entry: string | undefined;
  /** Where none is: the entries that say so and where to go instead, any of which is right. */
  readonly refusedBy?: readonly string[];
}

/** As many phrasings as this are asked; more would cost start-up time and change nothing. */
const mostAsked = 150;
/** The pack's own questions are worded as people ask, so together they count for more than the phrasings do. */
const questionsShare = 0.75;
/** A wrong answer costs this many times what a hand-over that was not needed does. */
const wrongCost = 2;
/** Below this share of `answer` a candidate is not worth offering. */
const offerShare = 0.4;

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Learns from the knowledge alone how sure to be: from the pack's own questions, and from its phrasings, each asked
 * with itself left out, when it should find its entry, and with its whole entry left out, when nothing is right.
 * A logistic model over the best score and its lead over the second is fitted to them; `answer` is the confidence
 * at which answering costs least.
 */
export function calibrate(ranker: Ranker, questions: readonly KnownQuestion[]): Calibration {
  const fromQuestions = questions.map(({ question, refusedBy = [], entry }) => {
    const candidates = ranker.rank(question);
    const right = entry ?? candidates.find((candidate) => refusedBy.includes(candidate.entry))?.entry;
    return exampleOf(candidates, right);
  });
  const fromPhrasings = leftOut(ranker);
  const examples = [
    ...weighted(fromQuestions, fromQuestions.length === 0 ? 0 : questionsShare),
    ...weighted(fromPhrasings, fromQuestions.length === 0 ? 1 : 1 - questionsShare),
  ];
  const weights = logisticFit(examples);
  const confidence = (features: readonly number[]): number => logistic(dot(weights, features));
  const answer = cheapestCut(
    examples.map((example) => ({ ...example, score: confidence(example.features) })),
  );
  return {
    confidence: (candidates) => (candidates.length === 0 ? 0 : confidence(featuresOf(candidates))),
    answer,
    offer: offerShare * answer,
  };
}

function exampleOf(candidates: readonly Candidate[], entry: string | undefined): Omit<Example, 'weight'> {
  return { features: featuresOf(candidates), right: entry !== undefined && candidates[0]?.entry === entry };
}

function leftOut(ranker: Ranker): readonly Omit<Example, 'weight'>[] {
  const { phrasings } = ranker;
  const step = Math.max(1, Math.ceil(phrasings.length / mostAsked));
  return phrasings.flatMap((phrasing, place) =>
    place % step === 0
      ? [
          exampleOf(ranker.withoutPhrasing(place), phrasing.entry),
          exampleOf(ranker.withoutEntry(place), undefined),
        ]
      : [],
  );
}

/** Gives each example an equal part of `share`. */
function weighted(examples: readonly Omit<Example, 'weight'>[], share: number): readonly Example[] {
  return examples.map((example) => ({ ...example, weight: share / examples.length }));
}

function featuresOf([first, second]: readonly Candidate[]): readonly number[] {
  const best = first?.score ?? 0;
  return [1, best, best === 0 ? 0 : (best - (second?.score ?? 0)) / best];
}

/** Newton's method would be shorter in steps and longer in code; a few hundred gradient steps take milliseconds. */
function logisticFit(examples: readonly Example[]): readonly number[] {
  let weights = [0, 0, 0];
  for (let round = 0; round < 1_500; round += 1) {
    const slope = [0, 0, 0];
    for (const { features, right, weight } of examples) {
      const error = weight * (logistic(dot(weights, features)) - (right ? 1 : 0));
      features.forEach((feature, index) => {
        slope[index] = (slope[index] ?? 0) + error * feature;
      });
    }
    weights = weights.map((value, index) => value - 8 * (slope[index] ?? 0));
  }
  return weights;
}

/** The cut at which wrong answers and needless hand-overs cost least together; of equals, the most cautious. */
function cheapestCut(examples: readonly (Example & { readonly score: number })[]): number {
  let best = { cut: 1, cost: Infinity };
  for (let percent = 5; percent <= 95; percent += 1) {
    const cut = percent / 100;
    const cost = examples.reduce((sum, { score, right, weight }) => {
      if (score >= cut) return right ? sum : sum + wrongCost * weight;
      return right ? sum + weight : sum;
    }, 0);
    if (cost <= best.cost) best = { cut, cost };
  }
  return best.cut;
}

function dot(weights: readonly number[], features: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

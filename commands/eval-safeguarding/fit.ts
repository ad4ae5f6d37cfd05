import { concepts } from '../../privacy/safeguarding/concepts.ts';
import {
  evidenceAround,
  evidenceIn,
  firstWord,
  isAround,
  standsAlone,
} from '../../privacy/safeguarding/evidence.ts';
import { read } from '../../privacy/safeguarding/reading.ts';
import { stretches } from '../../privacy/safeguarding/stretches.ts';
import { fitLogistic, type Example, type Fitted } from './logistic.ts';
import { tellsOfRisk, trainingSet, type Lesson } from './training-set.ts';
import type { Sentence } from './safeguarding-set.ts';

/** The three sums that a message is weighed by, and the words that count in them. */
export interface Model {
  /** Does it tell of risk? */
  readonly risk: Fitted;
  /** Does it touch such matters at all, telling or asking? */
  readonly matter: Fitted;
  /** Does it say so outright? */
  readonly outright: Fitted;
  readonly wordIds: ReadonlyMap<string, number>;
}

/** A word counts by itself when so many sentences hold it. */
const fewestSentences = 3;
/** To take what packs are asked for risk is the false alarm most often met, and counts so many times in that sum. */
const packsInRisk = 3;
/** Each sum is the mean of fits in as many orders of chance: less at the mercy of one. */
const seeds = [7, 8, 9];

/** Fits the three sums on written sentences and on what packs are ordinarily asked. The same input gives the same model. */
export function fitModel(written: readonly Sentence[], ordinary: readonly string[]): Model {
  const { prepared, wordIds } = prepare(written, ordinary);
  return {
    risk: riskOf(prepared, wordIds),
    matter: fit(prepared, wordIds, ({ class: of }) => of !== 'ordinary', standsAlone),
    outright: fit(
      prepared.filter(({ lesson }) => tellsOfRisk(lesson)),
      wordIds,
      ({ class: of }) => of === 'explicit',
      standsAlone,
    ),
    wordIds,
  };
}

/** Fits the sum for risk alone, as {@link fitModel} does. */
export function fitRisk(
  written: readonly Sentence[],
  ordinary: readonly string[],
): Pick<Model, 'risk' | 'wordIds'> {
  const { prepared, wordIds } = prepare(written, ordinary);
  return { risk: riskOf(prepared, wordIds), wordIds };
}

/** The evidence in each stretch of a message; `wordIds` says which words count. */
export function evidenceOf(
  text: string,
  wordIds: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const reading = read(text);
  const words = reading.stems.map((stem) => wordIds.get(stem));
  const around = evidenceAround(reading, words);
  return stretches(reading).map((stretch) => [...evidenceIn(reading, stretch, words), ...around]);
}

interface Prepared {
  readonly lesson: Lesson;
  readonly stretches: readonly (readonly number[])[];
}

function prepare(
  written: readonly Sentence[],
  ordinary: readonly string[],
): { readonly prepared: readonly Prepared[]; readonly wordIds: ReadonlyMap<string, number> } {
  const lessons = trainingSet(written, ordinary);
  const wordIds = wordsThatCount(lessons);
  const prepared = lessons
    .map((lesson) => ({ lesson, stretches: evidenceOf(lesson.text, wordIds) }))
    .filter((one) => one.stretches.length > 0);
  return { prepared, wordIds };
}

/**
 * The mean of a fit that knows what stands around and one that does not: the first takes many fewer harmless stories for
 * risk, the second hides fewer signs in them.
 */
function riskOf(prepared: readonly Prepared[], wordIds: ReadonlyMap<string, number>): Fitted {
  const weighted = prepared.map(({ lesson, ...one }) => ({
    ...one,
    lesson: lesson.category === 'pack' ? { ...lesson, weight: lesson.weight * packsInRisk } : lesson,
  }));
  return meanOf([
    fit(weighted, wordIds, tellsOfRisk, () => true),
    fit(weighted, wordIds, tellsOfRisk, (evidence) => !isAround(evidence)),
  ]);
}

function fit(
  prepared: readonly Prepared[],
  wordIds: ReadonlyMap<string, number>,
  positive: (lesson: Lesson) => boolean,
  keep: (evidence: number) => boolean,
): Fitted {
  const examples = prepared.map(({ lesson, stretches: found }): Example => ({
    stretches: found.map((evidence) => evidence.filter(keep)),
    positive: positive(lesson),
    weight: lesson.weight,
  }));
  const size = firstWord + 2 * wordIds.size;
  return meanOf(seeds.map((seed) => fitLogistic(examples, size, shrinkOf, seed)));
}

function meanOf(fits: readonly Fitted[]): Fitted {
  const mean = (of: (fitted: Fitted) => number): number =>
    fits.reduce((sum, fitted) => sum + of(fitted), 0) / fits.length;
  return {
    weights: Float64Array.from(fits[0]?.weights ?? [], (_, id) => mean(({ weights }) => weights[id] ?? 0)),
    bias: mean(({ bias }) => bias),
  };
}

/** Concepts by themselves are trusted most; what is rare, least. */
function shrinkOf(evidence: number): { squared: number; constant: number } {
  return evidence < concepts.length ? { squared: 0.0004, constant: 0 } : { squared: 0.0005, constant: 0.018 };
}

function wordsThatCount(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, category } of lessons) {
    if (category === 'joined') continue;
    for (const stem of new Set(read(text).stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const kept = [...counts]
    .filter(([stem, count]) => count >= fewestSentences && !/\d/.test(stem))
    .map(([stem]) => stem)
    .toSorted();
  return new Map(kept.map((stem, index) => [stem, firstWord + 2 * index]));
}

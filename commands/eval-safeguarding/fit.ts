import { concepts } from '../../privacy/safeguarding/concepts.ts';
import { evidenceIn, firstWord, standsAlone } from '../../privacy/safeguarding/evidence.ts';
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

/** Fits the three sums on written sentences and on what packs are ordinarily asked. The same input gives the same model. */
export function fitModel(written: readonly Sentence[], ordinary: readonly string[]): Model {
  const lessons = trainingSet(written, ordinary);
  const wordIds = wordsThatCount(lessons);
  const size = firstWord + wordIds.size;
  const prepared = lessons
    .map((lesson) => {
      const reading = read(lesson.text);
      const words = reading.stems.map((stem) => wordIds.get(stem));
      return {
        lesson,
        stretches: stretches(reading).map((stretch) => evidenceIn(reading, stretch, words)),
      };
    })
    .filter((one) => one.stretches.length > 0);
  const examples = (
    positive: (lesson: Lesson) => boolean,
    of: (lesson: Lesson) => boolean,
    keep: (evidence: number) => boolean,
  ): readonly Example[] =>
    prepared
      .filter(({ lesson }) => of(lesson))
      .map(({ lesson, stretches: found }) => ({
        stretches: found.map((evidence) => evidence.filter(keep)),
        positive: positive(lesson),
        weight: lesson.weight,
      }));
  return {
    risk: fitLogistic(
      examples(
        tellsOfRisk,
        () => true,
        () => true,
      ),
      size,
      (id) => shrinkOf(id),
    ),
    matter: fitLogistic(
      examples(
        ({ class: of }) => of !== 'ordinary',
        () => true,
        standsAlone,
      ),
      size,
      (id) => shrinkOf(id),
    ),
    outright: fitLogistic(
      examples(({ class: of }) => of === 'explicit', tellsOfRisk, standsAlone),
      size,
      (id) => shrinkOf(id),
    ),
    wordIds,
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
  return new Map(kept.map((stem, index) => [stem, firstWord + index]));
}

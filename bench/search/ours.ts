import type { Phrasing } from '../../knowledge/phrasings.ts';
import { calibration, fit } from '../../knowledge/search/calibration.ts';
import { seenBy, weighed, type Meanings } from '../../knowledge/search/examples.ts';
import type { PackWords } from '../../knowledge/search/pack-words.ts';
import { ranker, type Meaning, type Ranker } from '../../knowledge/search/ranker.ts';
import { spelling, type Spelling } from '../../knowledge/search/spelling.ts';
import type { Encoder } from '../../knowledge/search/vectors/encoder.ts';
import { dimensions, sentenceVectors } from '../../knowledge/search/vectors/sentence-vectors.ts';
import { wordsIn } from '../../knowledge/search/words.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import type { Built, Engine } from './engine.ts';
import type { Ranked } from './measures.ts';

/** Our engine by words alone. */
export const byWords: Engine = {
  name: 'ours, words alone',
  build: (phrasings) => {
    const ranking = rankerOf(phrasings);
    return Promise.resolve(builtOn(ranking, () => Promise.resolve(undefined)));
  },
};

/** Our engine with sentence vectors; `keep` lets the encoder remember the questions, for accuracy and never for speed. */
export function byMeaning(encoder: Encoder, keep: boolean): Engine {
  return {
    name: 'ours, with vectors',
    build: async (phrasings) => {
      const ranking = rankerOf(phrasings);
      const numbers = await encoder.encode(
        phrasings.map(({ text }) => text.toLowerCase()),
        true,
      );
      const vectors = sentenceVectors(numbers);
      return builtOn(
        ranking,
        async (question) => ({
          question: await encoder.encode([ranking.spelt(question)], keep),
          phrasings: vectors,
        }),
        meaningsOf(numbers),
      );
    },
  };
}

function builtOn(
  ranking: Ranker,
  meaningOf: (question: string) => Promise<Meaning | undefined>,
  meanings?: Meanings,
): Built {
  const { confidence, answer } = calibration(fit(weighed([...seenBy(ranking, [], meanings)])));
  return {
    rank: async (question) => ranking.rank(question, await meaningOf(question)),
    wouldAnswer: (ranked) => confidence(ranked) >= answer,
  };
}

/**
 * As the service asks: by words where they are sure, with vectors where they are not. Two ways of searching have no scores
 * in common, so a list's score is how far its confidence lies above the line of its own way.
 */
export function byMeaningWhereUnsure(encoder: Encoder, keep: boolean): Engine {
  return {
    name: 'ours, vectors where words are unsure',
    build: async (phrasings) => {
      const ranking = rankerOf(phrasings);
      const numbers = await encoder.encode(
        phrasings.map(({ text }) => text.toLowerCase()),
        true,
      );
      const vectors = sentenceVectors(numbers);
      const words = calibration(fit(weighed([...seenBy(ranking, [])])));
      const meaning = calibration(fit(weighed([...seenBy(ranking, [], meaningsOf(numbers))])));
      return {
        rank: async (question) => {
          const plain = ranking.rank(question);
          const sure = words.confidence(plain);
          if (sure >= words.answer) return above(plain, sure - words.answer);
          const asked = await encoder.encode([ranking.spelt(question)], keep);
          const ranked = ranking.rank(question, { question: asked, phrasings: vectors });
          return above(ranked, meaning.confidence(ranked) - meaning.answer);
        },
        wouldAnswer: ([first]) => (first?.score ?? -1) >= 0,
      };
    },
  };
}

function above(ranked: Ranked, score: number): Ranked {
  const [first, ...rest] = ranked;
  return first === undefined ? [] : [{ ...first, score }, ...rest];
}

function meaningsOf(numbers: Float32Array): Meanings {
  const phrasings = sentenceVectors(numbers);
  return {
    ofQuestion: () => ({ question: numbers, phrasings }),
    ofPhrasing: (place) => ({
      question: numbers.subarray(place * dimensions, (place + 1) * dimensions),
      phrasings,
    }),
  };
}

/** Our engine by words, with another repairer of slips, or weighing more or fewer phrasings against each other. */
export function variant(
  name: string,
  change: { readonly repair?: (vocabulary: Iterable<string>) => Spelling; readonly neighbours?: number },
): Engine {
  return {
    name,
    build: (phrasings) =>
      Promise.resolve(builtOn(rankerOf(phrasings, change), () => Promise.resolve(undefined))),
  };
}

/** Our ranker over phrasings that belong to no pack. */
export function rankerOf(phrasings: readonly Phrasing[], change: Parameters<typeof variant>[1] = {}): Ranker {
  const { times, vocabulary } = wordsOf(phrasings);
  const repair =
    change.repair?.(vocabulary) ?? spelling(vocabulary, isKnownWord, (word) => times.get(word) ?? 0);
  return ranker(phrasings, repair, change.neighbours);
}

/** The words of phrasings that belong to no pack. */
export function wordsOf(phrasings: readonly Phrasing[]): PackWords {
  const times = new Map<string, number>();
  for (const { text } of phrasings)
    for (const word of wordsIn(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return { phrasings, questions: [], times, vocabulary: new Set(times.keys()), realWords: [] };
}

import type { Phrasing } from '../../knowledge/phrasings.ts';
import { calibration, fit } from '../../knowledge/search/calibration.ts';
import { seenBy, weighed, type Meanings } from '../../knowledge/search/examples.ts';
import { ranker, type Meaning, type Ranker } from '../../knowledge/search/ranker.ts';
import { spelling } from '../../knowledge/search/spelling.ts';
import type { Encoder } from '../../knowledge/search/vectors/encoder.ts';
import { dimensions, sentenceVectors } from '../../knowledge/search/vectors/sentence-vectors.ts';
import { wordsIn } from '../../knowledge/search/words.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import type { Built, Engine } from './engine.ts';

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
        {
          ofQuestion: () => ({ question: numbers, phrasings: vectors }),
          ofPhrasing: (place) => ({
            question: numbers.subarray(place * dimensions, (place + 1) * dimensions),
            phrasings: vectors,
          }),
        },
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

/** Our ranker over phrasings that belong to no pack. */
export function rankerOf(phrasings: readonly Phrasing[]): Ranker {
  const times = new Map<string, number>();
  for (const { text } of phrasings)
    for (const word of wordsIn(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return ranker(
    phrasings,
    spelling(new Set(times.keys()), isKnownWord, (word) => times.get(word) ?? 0),
  );
}

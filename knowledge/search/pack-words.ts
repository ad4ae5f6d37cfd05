import { entriesOf } from '../entries.ts';
import { phrasingsOf, type Phrasing } from '../phrasings.ts';
import type { Pack } from '../schema.ts';
import type { KnownQuestion } from './examples.ts';
import { withoutStory } from './shorten.ts';
import { mapped, type Steps } from './slices.ts';
import { wordsIn } from './words.ts';

/** What a pack's search is made from: its phrasings, its own questions, and every word it uses. */
export interface PackWords {
  readonly phrasings: readonly Phrasing[];
  readonly questions: readonly KnownQuestion[];
  /** How often the phrasings use a word. */
  readonly times: ReadonlyMap<string, number>;
  /** Every word of phrasings and answers. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words of the pack's questions that it does not use itself, but that are correctly spelt. */
  readonly realWords: readonly string[];
}

/** Reads the words of a pack. `isRealWord` names correctly spelt words that the pack does not use. */
export function* packWords(pack: Pack, isRealWord: (word: string) => boolean): Steps<PackWords> {
  const entries = entriesOf(pack);
  yield;
  const phrasings = phrasingsOf(pack);
  const questions = knownQuestions(pack);
  const times = new Map<string, number>();
  const vocabulary = new Set<string>();
  yield* mapped(phrasings, ({ text }) => {
    for (const word of wordsIn(text)) {
      times.set(word, (times.get(word) ?? 0) + 1);
      vocabulary.add(word);
    }
  });
  yield* mapped(
    entries.flatMap(({ says }) => says),
    (text) => {
      for (const word of wordsIn(text)) vocabulary.add(word);
    },
  );
  const realWords = new Set<string>();
  yield* mapped(questions, ({ question }) => {
    for (const word of [...wordsIn(question), ...wordsIn(withoutStory(question) ?? '')])
      if (!vocabulary.has(word) && isRealWord(word)) realWords.add(word);
  });
  return { phrasings, questions, times, vocabulary, realWords: [...realWords] };
}

function knownQuestions(pack: Pack): readonly KnownQuestion[] {
  const refusedBy = pack.notOurs.map(({ id }) => id);
  return pack.questions.map(({ question, entry }) =>
    entry === 'none' ? { question, entry: undefined, refusedBy } : { question, entry },
  );
}

import type { Fault } from '../fault.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import { faultIn, type Check } from './check.ts';

/** A busy person reads this many words of an answer on a phone without scrolling. */
const mostWords = { row: 70, overview: 75, article: 110 };
/** Longer sentences than this are read twice (Plain English Campaign suggests 15 to 20 on average). */
const mostWordsInSentence = 48;

/** Answers are short, in Markdown that Teams draws, and never speak to the child. */
export const plainWords: Check = {
  name: 'plain words',
  find: (loaded) => [
    ...loaded.pack.topics.flatMap((topic) => [
      ...faultsOfText(loaded, topic.id, 'overview', topic.overview, mostWords.overview),
      ...topic.entitlements.flatMap((row) =>
        [row, ...row.years].flatMap(({ answer }) =>
          faultsOfText(loaded, row.id, 'answer', answer, mostWords.row),
        ),
      ),
    ]),
    ...loaded.pack.articles.flatMap((article) =>
      faultsOfText(loaded, article.id, 'answer', article.answer, mostWords.article),
    ),
  ],
};

function faultsOfText(
  loaded: LoadedPack,
  entry: string,
  field: string,
  text: string,
  most: number,
): readonly Fault[] {
  const say = (message: string): Fault => faultIn(loaded, entry, field, message);
  const words = text.split(/\s+/).length;
  const longest = Math.max(
    ...text.split(/[.!?:]\s|\n/).map((sentence) => sentence.trim().split(/\s+/).length),
  );
  return [
    ...(words > most ? [say(`has ${words} words; ${most} is the most a phone shows at once`)] : []),
    ...(longest > mostWordsInSentence
      ? [say(`has a sentence of ${longest} words; split it (${mostWordsInSentence} at most)`)]
      : []),
    ...(/^#{1,6}\s|^\||```|!\[|<[a-z]/m.test(text)
      ? [say('uses Markdown that Teams does not draw; use bold, lists and links only')]
      : []),
    ...(/\b(you|your)\b/i.test(text) ? [say('speaks to the child ("you"); say who does what for whom')] : []),
  ];
}

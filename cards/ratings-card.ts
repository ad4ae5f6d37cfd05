import { Fact, FactSet } from '@microsoft/teams.cards';
import { stars } from '../queue/query.ts';
import type { Ratings } from '../queue/ratings.ts';
import { smallestShown, withoutSmallNumbers } from '../queue/small-numbers.ts';
import { shownCard, type ShownCard } from './card.ts';
import { starNames } from './query-asker-stars.ts';
import { label, peoplesWords } from './query-thread.ts';
import { heading, smallPrint, words } from './words.ts';

/** Room for one reason that somebody gave, in characters of a card's JSON. */
const roomForReason = 600;

/** How the team's answers were rated, small numbers held back; reasons only where nobody else reads along. */
export function ratingsCard(view: {
  readonly virtualSchool: string;
  readonly ratings: Ratings;
  /** Over how many days. */
  readonly days: number;
}): ShownCard {
  const { virtualSchool, ratings, days } = view;
  const { parts, total } = withoutSmallNumbers(ratings.counts);
  const any = ratings.counts.some((count) => count > 0);
  const written = (count: number | undefined): string => (count === undefined ? 'held back' : String(count));
  return shownCard('Advice line', 'ratings', [
    heading(`How answers were rated: ${virtualSchool}`),
    words(
      any
        ? `Questions of the last ${days} days. Rated: ${written(total)}.`
        : `Nobody has rated an answer to a question of the last ${days} days.`,
    ),
    ...(any
      ? [
          new FactSet(
            ...stars.map((each, index) => new Fact(starNames[each], written(parts[index]))).toReversed(),
          ),
          smallPrint(
            `Counts under ${smallestShown} are held back, and others where they would give them away.`,
          ),
        ]
      : []),
    ...(ratings.words.length === 0
      ? []
      : [label('Newest reasons'), ...ratings.words.flatMap((text) => peoplesWords(text, roomForReason))]),
    smallPrint('They are the whole team’s, and are counted for no one adviser.'),
  ]);
}

import type { Counted, RatedTopic } from './figures.ts';
import { notKnown, rowsFor } from './folded.ts';
import type { Report, ShownTable } from './report.ts';

const starNames = {
  '1': '1: no help at all',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5: all that was needed',
} as const;
const helpedNames = { '1': 'It helped', '0': 'It did not help' } as const;

/** What askers made of the answers of a line's teams. */
export interface RatingCounts {
  readonly stars: readonly Counted[];
  readonly helped: readonly Counted[];
  readonly topics: readonly RatedTopic[];
  /** The team that a topic's queries go to, in words. */
  readonly teamOf: (topic: string | undefined) => string;
}

/** How askers rated the answers of each team. Of advisers nothing is counted. */
export function ratingsReport({ stars, helped, topics, teamOf }: RatingCounts): Report {
  const teams = new Map<string, { rated: number; sum: number }>();
  for (const { topic, rated, sum } of topics) {
    const team = teams.get(teamOf(topic)) ?? { rated: 0, sum: 0 };
    teams.set(teamOf(topic), { rated: team.rated + rated, sum: team.sum + sum });
  }
  const byTeam = [...teams].toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'));
  const rated = { name: 'Queries rated', of: 'rated' };
  return {
    name: 'ratings',
    title: 'Ratings',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'stars',
        caption: 'How queries were rated',
        rowsAre: 'Rating',
        measures: [rated],
        // The best first: what is held back beside a small number is taken from the end.
        rows: rowsFor(starNames, [stars.filter(({ key }) => key !== undefined)])
          .filter(({ name }) => name !== notKnown)
          .toReversed(),
        order: 'as given',
        chart: 'bars',
      },
      {
        kind: 'counts',
        id: 'teams',
        caption: 'Ratings by team',
        rowsAre: 'Team',
        measures: [rated],
        rows: byTeam.map(([name, { rated: count }]) => ({ name, counts: [count] })),
        order: 'as given',
        chart: 'none',
        beside: {
          name: 'On average',
          values: byTeam.map(([, { rated: count, sum }]) =>
            count === 0 ? undefined : (sum / count).toFixed(1),
          ),
        },
      },
      {
        kind: 'counts',
        id: 'helped',
        caption: 'Whether the answer helped',
        rowsAre: 'What the asker said',
        measures: [{ name: 'Queries', of: 'queries' }],
        rows: rowsFor(helpedNames, [helped]).map(({ name, counts }) => ({
          name: name === notKnown ? 'Nothing was said' : name,
          counts,
        })),
        order: 'as given',
        chart: 'bars',
      },
    ],
    notes: [
      'Ratings are of a team’s answers. The service counts none by adviser, for anybody.',
      'Who says nothing is counted by itself, and as neither.',
    ],
  };
}

function inWords([stars]: readonly ShownTable[]): readonly string[] {
  const all = stars?.total?.[1];
  if (all === 0) return ['No query of this time has been rated.'];
  const [five, four] = stars?.rows.map((row) => row[1]) ?? [];
  if (typeof all !== 'number') return ['Too few queries were rated to show how.'];
  if (typeof five !== 'number' || typeof four !== 'number')
    return [`${all} queries were rated; some of the counts are too small to be shown.`];
  return [`Rated 4 or 5: ${five + four} of ${all} (${Math.round(((five + four) / all) * 100)}%).`];
}

import type { TurnParts } from '../../bot/turns/parts.ts';
import { today } from '../../bot/turns/parts.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { groupByMeaningInSteps } from '../../knowledge/missed/group-by-meaning.ts';
import { reviewsOf } from '../../knowledge/reviews.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { inSlices } from '../../knowledge/search/slices.ts';
import { deflectionReport } from '../../queue/reports/deflection.ts';
import { demandReport } from '../../queue/reports/demand.ts';
import type { Counted, ReportFigures, Span } from '../../queue/reports/figures.ts';
import { knowledgeReport } from '../../queue/reports/knowledge.ts';
import { type Days, momentsOf } from '../../queue/reports/period.ts';
import type { Report, ReportName } from '../../queue/reports/report.ts';
import { responseReport } from '../../queue/reports/response.ts';
import { ratingsReport } from '../../queue/reports/team-ratings.ts';
import { mostWordings, unansweredReport } from '../../queue/reports/unanswered.ts';
import { useReport } from '../../queue/reports/use.ts';
import type { ReadableLine } from './reports-access.ts';

/** What one report is made from. */
export interface Making {
  readonly line: ReadableLine;
  /** Every line that the reader may read of. */
  readonly lines: readonly ReadableLine[];
  readonly search: PackSearch;
  readonly days: Days;
  readonly figures: ReportFigures;
  readonly parts: Pick<TurnParts, 'now' | 'staffChannels' | 'packs' | 'searchOf'>;
}

type Make = (span: Span, making: Making) => Promise<Report>;

/** Counts what a report needs and makes it, before small numbers are held back. */
export async function makeReport(name: ReportName, making: Making): Promise<Report> {
  return makers[name]({ authority: making.line.authority, ...momentsOf(making.days) }, making);
}

const makers: Readonly<Record<ReportName, Make>> = {
  demand: async (span, { days, figures, search, lines }) =>
    demandReport({
      days,
      stages: [await figures.answersBy(span, 'stage'), await figures.queriesBy(span, 'stage')],
      topics: [await figures.answersBy(span, 'entry'), await figures.queriesBy(span, 'topic')],
      hours: [await figures.answersByHour(span), await figures.queriesByHour(span)],
      waysIn: await figures.queriesBy(span, 'came_by'),
      councils: await byCouncil(span, figures, lines),
      titleOf: titleIn(search),
    }),

  unanswered: async (span, { figures, line }) => {
    const { words, all } = await figures.wordsNotAnswered(span, mostWordings, line.topics);
    const named = words.map(({ text }, place) => ({ id: String(place), text }));
    const groups = await inSlices(groupByMeaningInSteps(named));
    return unansweredReport({ words, all, groups: groups.map((ids) => ids.map(Number)) });
  },

  deflection: async (span, { figures }) => deflectionReport(await figures.answerEnds(span)),

  response: async (span, { figures, parts }) => {
    const now = parts.now();
    return responseReport({
      reply: await figures.punctual(span, 'reply', now),
      settle: await figures.punctual(span, 'settle', now),
      took: { reply: await figures.took(span, 'reply'), settle: await figures.took(span, 'settle') },
    });
  },

  ratings: async (span, { figures, search, parts }) =>
    ratingsReport({
      stars: await figures.queriesBy(span, 'rating'),
      helped: await figures.queriesBy(span, 'helped'),
      topics: await figures.ratedTopics(span),
      teamOf: await teamsOf(span.authority, search, parts),
    }),

  knowledge: async (_span, { search, parts }) =>
    knowledgeReport({
      reviews: reviewsOf(search.pack),
      owner: search.pack.owner,
      titleOf: titleOfReview(search),
      today: today(parts),
    }),

  use: async (span, { figures, parts }) =>
    useReport({
      roles: [await figures.answersBy(span, 'asker_role'), await figures.queriesByAsker(span, 'role')],
      worksFor: await figures.queriesByAsker(span, 'authority'),
      councilOf: (authority) =>
        parts.packs.find((pack) => pack.authority === authority)?.name ?? 'Another council',
      askers: await figures.askers(span),
    }),
};

async function byCouncil(
  span: Span,
  figures: ReportFigures,
  lines: readonly ReadableLine[],
): Promise<readonly [readonly Counted[], readonly Counted[]]> {
  const sums: [Counted[], Counted[]] = [[], []];
  for (const { authority, name } of lines) {
    const theirs = { ...span, authority };
    sums[0].push({ key: name, count: sumOf(await figures.answersBy(theirs, 'stage')) });
    sums[1].push({ key: name, count: sumOf(await figures.queriesBy(theirs, 'stage')) });
  }
  return sums;
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

function titleIn(search: PackSearch): (entry: string) => string {
  return (entry) => search.entry(entry)?.title ?? 'An entry that is no longer there';
}

/** A review is of an entry, or of a row of one, which has no title of its own. */
function titleOfReview(search: PackSearch): (id: string) => string {
  const titles = new Map(
    entriesOf(search.pack).flatMap(({ title, reviews }) =>
      reviews.map(({ id }): [string, string] => [id, title]),
    ),
  );
  return (id) => {
    const title = titles.get(id);
    return title === undefined ? `Scope: ${id}` : search.entry(id) === undefined ? `${title}: ${id}` : title;
  };
}

/** Topics that have a channel to themselves are their team's; teams are named by them. */
async function teamsOf(
  authority: string,
  search: PackSearch,
  { staffChannels }: Pick<TurnParts, 'staffChannels'>,
): Promise<(topic: string | undefined) => string> {
  const { first, byTopic } = await staffChannels.routing(authority);
  const main = 'The advice line’s team';
  const title = titleIn(search);
  const names = new Map<string, string>();
  for (const [topic, { teamId }] of byTopic) {
    if (teamId === first?.teamId) continue;
    const before = names.get(teamId);
    names.set(teamId, before === undefined ? `The team for ${title(topic)}` : `${before}, ${title(topic)}`);
  }
  return (topic) => {
    const channel = topic === undefined ? undefined : byTopic.get(topic);
    return (channel && names.get(channel.teamId)) ?? main;
  };
}

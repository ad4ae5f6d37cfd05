import { groupByMeaningInSteps } from '../../knowledge/missed/group-by-meaning.ts';
import type { MissedQuestion } from '../../knowledge/missed/missed.ts';
import { rankGroups } from '../../knowledge/missed/rank.ts';
import { inSlices } from '../../knowledge/search/slices.ts';
import type { Person } from '../../queue/people.ts';
import { advisedTopics, isAmong } from './advises.ts';
import type { TurnParts } from './parts.ts';

/** So far back missed questions are looked for; what nobody took up in half a year is not asked any more. */
export const missedDays = 180;
/** The newest of them; the others come up when these are dealt with. */
const mostMissed = 2_000;
const dayMs = 24 * 60 * 60_000;

type Parts = Pick<TurnParts, 'missed' | 'now' | 'staffChannels' | 'roster'>;

/**
 * What is open of an authority, grouped by what was asked and ranked; each group newest first. What was asked of the
 * advice line and of nobody before is there for the advisers of its topic alone: words of a query stay in their team.
 */
export async function missedGroups(
  authority: string,
  editor: Person,
  parts: Parts,
): Promise<readonly (readonly MissedQuestion[])[]> {
  const now = parts.now();
  const [all, advised] = await Promise.all([
    parts.missed.list(authority, now - missedDays * dayMs, mostMissed),
    advisedTopics(authority, editor, parts),
  ]);
  const theirs = all.filter(
    (each) => each.from === 'answer' || (advised !== undefined && isAmong(advised.topics, topicOf(each))),
  );
  const byId = new Map(theirs.map((each) => [each.id, each]));
  const groups = (await inSlices(groupByMeaningInSteps(theirs))).map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  return rankGroups(groups, now);
}

/** The group that holds this question; undefined where it is open no more. */
export async function missedGroupOf(
  authority: string,
  missed: string,
  editor: Person,
  parts: Parts,
): Promise<readonly MissedQuestion[] | undefined> {
  const groups = await missedGroups(authority, editor, parts);
  return groups.find((group) => group.some(({ id }) => id === missed));
}

function topicOf({ topic }: MissedQuestion): { readonly topic?: string } {
  return topic === undefined ? {} : { topic };
}

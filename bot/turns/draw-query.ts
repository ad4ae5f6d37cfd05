import type { ShownCard } from '../../cards/card.ts';
import { cohortNames } from '../../cards/names.ts';
import { adviserQueryCard } from '../../cards/query-adviser-card.ts';
import { askerQueryCard } from '../../cards/query-asker-card.ts';
import { staffQueryCard } from '../../cards/query-staff-card.ts';
import { cohorts } from '../../knowledge/schema.ts';
import type { CardFace } from '../../queue/posted-cards.ts';
import type { Query } from '../../queue/query.ts';
import type { TurnParts } from './parts.ts';

/** What drawing a query's cards needs. */
export type QueryDrawingParts = Pick<TurnParts, 'now' | 'searchOf' | 'queries' | 'staffChannels'>;

/** Draws one side of a query as it is now. Undefined where the authority's pack is not loaded any more. */
export async function drawQueryCard(
  query: Query,
  face: CardFace,
  parts: QueryDrawingParts,
): Promise<ShownCard | undefined> {
  const search = parts.searchOf(query.authority);
  if (search === undefined) return undefined;
  const now = parts.now();
  const cohort = cohorts.find((name) => name === query.cohort);
  const about = {
    query,
    now,
    topicTitle: query.topic === undefined ? undefined : search.entry(query.topic)?.title,
    cohortName: cohort === undefined ? undefined : cohortNames[cohort],
    authorityName: search.pack.name,
  };
  if (face === 'staff') return staffQueryCard(about);
  const events = await parts.queries.thread(query.authority, query.id);
  if (face === 'adviser') return adviserQueryCard({ ...about, events });
  const channelSet = (await parts.staffChannels.of(query.authority)) !== undefined;
  return askerQueryCard({ ...about, events, channelSet });
}

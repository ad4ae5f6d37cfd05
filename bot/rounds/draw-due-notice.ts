import type { ShownCard } from '../../cards/card.ts';
import { dueNoticeCard } from '../../cards/due-notice-card.ts';
import { type Person, samePerson } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What drawing a notice about a query needs. */
export type NoticeParts = Pick<TurnParts, 'now' | 'searchOf'>;

/** The notice that something about a query is or was due; undefined where it has been seen to since. */
export function drawDueNotice(query: Query, parts: NoticeParts, viewer?: Person): ShownCard | undefined {
  return dueNoticeCard({
    query,
    topicTitle: topicOf(query, parts),
    theirs: viewer !== undefined && samePerson(viewer, query.claimedBy),
    now: parts.now(),
  });
}

/** The title of the query's topic, where it has one that the pack still knows. */
export function topicOf({ authority, topic }: Query, parts: NoticeParts): string | undefined {
  return topic === undefined ? undefined : parts.searchOf(authority)?.entry(topic)?.title;
}

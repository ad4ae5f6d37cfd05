import { cohortNames } from '../../cards/names.ts';
import { kindWords } from '../../cards/query-kind-words.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import { cohorts } from '../../knowledge/schema.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryLine } from '../contract.ts';

/** A query as one line of a list: enough to choose by, and nothing of the case or of who asked. */
export function queryLine(
  query: Query,
  viewer: Person,
  parts: Pick<TurnParts, 'searchOf' | 'now'>,
): QueryLine {
  const search = parts.searchOf(query.authority);
  const cohort = cohorts.find((name) => name === query.cohort);
  const topic = query.topic === undefined ? undefined : search?.entry(query.topic)?.title;
  const holder = query.claimedBy?.name;
  return {
    id: query.id,
    authority: query.authority,
    number: query.number,
    kind: (search && kindWords(query, search.pack, parts.now())) ?? 'Question',
    state: query.state,
    neededBy: query.neededBy,
    mine: samePerson(query.claimedBy, viewer),
    urgent: query.urgent === true,
    createdAt: query.createdAt,
    updatedAt: query.updatedAt,
    ...(topic === undefined ? {} : { topic }),
    ...(cohort === undefined ? {} : { cohort: cohortNames[cohort] }),
    ...(holder === undefined ? {} : { claimedBy: holder }),
    ...(query.replyDue === undefined ? {} : { replyDue: query.replyDue }),
  };
}

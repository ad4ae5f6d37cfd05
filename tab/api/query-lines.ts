import { cohortNames } from '../../cards/names.ts';
import { kindWords } from '../../cards/query-kind-words.ts';
import { stateWords } from '../../cards/query-state-words.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import { cohorts } from '../../knowledge/schema.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryLine } from '../contract.ts';

type LineParts = Pick<TurnParts, 'searchOf' | 'now'>;

/** A query as one line of its asker's list. Who of the advisers has it is theirs to know. */
export function askersLine(query: Query, parts: LineParts): QueryLine {
  return { ...line(query, parts), state: stateWords(query) };
}

function line(query: Query, parts: LineParts): Omit<QueryLine, 'state'> {
  const search = parts.searchOf(query.authority);
  const cohort = cohorts.find((name) => name === query.cohort);
  const topic = query.topic === undefined ? undefined : search?.entry(query.topic)?.title;
  return {
    id: query.id,
    authority: query.authority,
    number: query.number,
    kind: (search && kindWords(query, search.pack, parts.now())) ?? 'Question',
    urgent: query.urgent === true,
    createdAt: query.createdAt,
    updatedAt: query.updatedAt,
    ...(topic === undefined ? {} : { topic }),
    ...(cohort === undefined ? {} : { cohort: cohortNames[cohort] }),
  };
}

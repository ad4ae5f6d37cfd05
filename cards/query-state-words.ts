import type { Query } from '../queue/query.ts';
import type { QueryState } from '../queue/states.ts';

/** Where a query is, in a few words to the person who asked it. */
export function stateWords({ state, repliedAt, movedTo }: Query): string {
  if (movedTo !== undefined) return `Passed on as ${movedTo}`;
  const states: Readonly<Record<QueryState, string>> = {
    waiting: repliedAt === undefined ? 'Waiting for an adviser' : 'Waiting for an adviser again',
    claimed: repliedAt === undefined ? 'An adviser has it' : 'An adviser has it and has replied',
    'awaiting-asker': 'The adviser asks you something',
    answered: 'Answered',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  };
  return states[state];
}

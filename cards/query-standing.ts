import type { Query } from '../queue/query.ts';
import type { QueryState } from '../queue/states.ts';
import { adviserName, first } from './query-people.ts';

/** Where a query stands and who has it, in a few words to advisers. It says nothing of the case or of who asked. */
export function standingWords({ state, claimedBy, movedTo }: Query): string {
  if (movedTo !== undefined) return `Passed on as ${movedTo}`;
  const who = first(adviserName(claimedBy));
  const states: Readonly<Record<QueryState, string>> = {
    waiting: 'Waiting for an adviser',
    claimed: `${who} has it`,
    'awaiting-asker': `${who} has it and waits for the asker`,
    answered: claimedBy === undefined ? 'Answered' : `Answered by ${adviserName(claimedBy)}`,
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  };
  return states[state];
}

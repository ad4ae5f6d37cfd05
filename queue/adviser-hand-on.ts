import { type ByAdviser, inNameOf, type WordsByAdviser } from './adviser-acts.ts';
import type { Act } from './move-query.ts';
import { type Person, samePerson } from './people.ts';

/** A query given to a colleague. That both are advisers of its authority was checked by the caller. */
export interface Assigning extends ByAdviser {
  readonly to: Person;
  /** A lead may give what others have. */
  readonly lead: boolean;
}

/** Whether a query cannot wait. */
export interface Urgency extends ByAdviser {
  readonly urgent: boolean;
}

/** Gives an open query to a colleague: what waits, what one has oneself, or, as a lead, what anybody has. */
export function assigning(given: Assigning): Act {
  return {
    ...inNameOf(given),
    move: 'assign',
    kind: 'assigned',
    onlyIf: given.lead ? {} : { heldByOrFree: given.adviser },
    claimedBy: given.to,
    to: given.to,
    already: (query) => query.state !== 'answered' && samePerson(query.claimedBy, given.to),
  };
}

/** Notes something that only advisers read, whoever has the query and however it stands. */
export function noting(note: WordsByAdviser): Act {
  return { ...inNameOf(note), move: 'note', kind: 'noted', onlyIf: {}, text: note.text };
}

/** Says that an open query cannot wait, or that it can. */
export function settingUrgency(urgency: Urgency): Act {
  const { urgent } = urgency;
  return {
    ...inNameOf(urgency),
    move: 'set-urgency',
    kind: urgent ? 'made-urgent' : 'not-urgent',
    onlyIf: {},
    urgent,
    already: (query) => (query.urgent === true) === urgent,
  };
}

import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Act } from './move-query.ts';
import type { Person } from './people.ts';

/** Which query its asker does something to. Anybody else is refused. */
export interface ByAsker {
  readonly authority: string;
  readonly query: string;
  readonly asker: Person;
  readonly press?: string;
}

/** What the asker writes in the reply box of the query's card. */
export interface WordsByAsker extends ByAsker {
  readonly text: RedactedText;
}

/** Whether the answer helped. */
export interface Rating extends ByAsker {
  readonly helped: boolean;
}

/** A settled query asked again, with what is still missing. */
export interface Reopening extends ByAsker {
  readonly text?: RedactedText;
}

/** For how long a settled query can be reopened, and an answered one stays answered before it closes. */
export const fortnightMs = 14 * 24 * 60 * 60 * 1000;

type Same = Pick<Act, 'authority' | 'query' | 'by' | 'press' | 'onlyIf'>;

/** Adds to the query, or answers the adviser's question. */
export function answeringBack(answer: WordsByAsker): Act {
  return { ...same(answer), move: 'answer-back', kind: 'answered-back', text: answer.text };
}

/** Says whether the answer helped. If it did, the query is answered. */
export function rating(rated: Rating): Act {
  const { helped } = rated;
  const act = same(rated);
  return {
    ...act,
    move: helped ? 'helped' : 'not-helped',
    kind: helped ? 'helped' : 'not-helped',
    helped,
    onlyIf: { ...act.onlyIf, replied: true },
    already: (query) => helped && query.helped === true && query.settledAt !== undefined,
  };
}

/** Takes the query back. */
export function withdrawing(withdrawal: ByAsker): Act {
  return {
    ...same(withdrawal),
    move: 'withdraw',
    kind: 'withdrawn',
    already: (query) => query.state === 'withdrawn',
  };
}

/** Puts a query before the advisers once more that was settled at this time or later, milliseconds since 1970. */
export function reopening(reopened: Reopening, settledSince: number): Act {
  const act = same(reopened);
  return {
    ...act,
    move: 'reopen',
    kind: 'reopened',
    claimedBy: null,
    // Whoever asks again was not helped by what others were told.
    sameAs: null,
    onlyIf: { ...act.onlyIf, settledSince },
    ...(reopened.text !== undefined && { text: reopened.text }),
  };
}

function same({ authority, query, asker, press }: ByAsker): Same {
  return {
    authority,
    query,
    by: { role: 'asker', person: asker },
    onlyIf: { asker },
    ...(press !== undefined && { press }),
  };
}

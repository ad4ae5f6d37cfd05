import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Act } from './move-query.ts';
import { type Person, samePerson } from './people.ts';

/** Which query an adviser does something to. That they are an adviser of its authority was checked by the caller. */
export interface ByAdviser {
  readonly authority: string;
  readonly query: string;
  readonly adviser: Person;
  readonly press?: string;
}

/** What an adviser writes. */
export interface WordsByAdviser extends ByAdviser {
  readonly text: RedactedText;
}

/** Which query, in whose name, by which press. */
export type InName = Pick<Act, 'authority' | 'query' | 'by' | 'press'>;

/** Takes a waiting query. */
export function claiming(claim: ByAdviser): Act {
  return {
    ...inNameOf(claim),
    move: 'claim',
    kind: 'claimed',
    onlyIf: {},
    claimedBy: claim.adviser,
    already: (query) => query.state !== 'answered' && samePerson(query.claimedBy, claim.adviser),
  };
}

/** Gives a claimed query back to everybody. */
export function releasing(release: ByAdviser): Act {
  return { ...ofHolder(release), move: 'release', kind: 'released', claimedBy: null, sameAs: null };
}

/** Asks the asker something. */
export function askingBack(question: WordsByAdviser): Act {
  return { ...ofHolder(question), move: 'ask-back', kind: 'asked-back', text: question.text };
}

/** Replies to the asker. */
export function replying(reply: WordsByAdviser): Act {
  return { ...ofHolder(reply), move: 'reply', kind: 'replied', text: reply.text, replied: true };
}

/** Writes to the asker what goes only after a moment, and can be taken back until then. */
export function writing(words: WordsByAdviser): Act {
  return { ...ofHolder(words), move: 'write-reply', kind: 'reply-written' };
}

/** Which of the adviser's words are taken back: those by which the query came to this version. */
export interface Undoing extends ByAdviser {
  readonly version: number;
}

/** Takes back what was written and has not gone. */
export function undoing(undo: Undoing): Act {
  return { ...ofHolder(undo), move: 'undo-reply', kind: 'reply-undone' };
}

/** Says that the query is answered, here or by telephone. */
export function markingAnswered(mark: ByAdviser): Act {
  return {
    ...ofHolder(mark),
    move: 'mark-answered',
    kind: 'answered',
    replied: true,
    already: (query) => query.state === 'answered' && samePerson(query.claimedBy, mark.adviser),
  };
}

/** An act that only whoever has the query may do. */
export function ofHolder(act: ByAdviser): InName & Pick<Act, 'onlyIf'> {
  return { ...inNameOf(act), onlyIf: { claimedBy: act.adviser } };
}

/** An act in an adviser's name. */
export function inNameOf({ authority, query, adviser, press }: ByAdviser): InName {
  return {
    authority,
    query,
    by: { role: 'adviser', person: adviser },
    ...(press !== undefined && { press }),
  };
}

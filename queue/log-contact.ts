import type { RedactedText } from '../privacy/redacted-text.ts';
import { claiming, markingAnswered, replying } from './adviser-acts.ts';
import { ask } from './ask.ts';
import { moveQuery, type Outcome } from './move-query.ts';
import type { Person } from './people.ts';
import type { CardPlace } from './posted-cards.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** Somebody rang, wrote or dropped in, and an adviser notes it. */
export interface Contact {
  /** The id of the form: saving it twice makes one query. */
  readonly press: string;
  readonly authority: string;
  readonly prefix: string;
  /** Who noted it, has it, and answers for it. */
  readonly adviser: Person;
  readonly cameBy: NonNullable<Query['cameBy']>;
  /** A role and a place of work. */
  readonly caller: RedactedText;
  readonly question: RedactedText;
  readonly topic?: string;
  /** What was said to them, where that was the answer. */
  readonly said?: RedactedText;
  /** Where the form is: it becomes the adviser's card of the query. */
  readonly form?: CardPlace;
}

/**
 * Keeps what came in by another way as a query like any other: with the adviser at once, and answered where they have
 * answered it already. Nothing is ever owed to whoever rang.
 */
export async function logContact(tx: QueryUnit, contact: Contact, at: number): Promise<Outcome> {
  const { authority, adviser, said, ...rest } = contact;
  const kept = await ask(
    tx,
    { ...rest, authority, asker: adviser, neededBy: 'no hurry', purpose: 'other' },
    at,
  );
  if (!kept.ok || kept.repeated) return kept;
  const by = { authority, query: kept.query.id, adviser };
  const claimed = await moveQuery(tx, claiming(by), at);
  if (!claimed.ok || said === undefined) return claimed;
  const answered = await moveQuery(tx, replying({ ...by, text: said }), at);
  return answered.ok ? moveQuery(tx, markingAnswered(by), at) : answered;
}

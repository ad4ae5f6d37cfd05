import { randomUUID } from 'node:crypto';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { safeguardingSignal } from '../privacy/safeguarding-signals.ts';
import type { Outcome } from './move-query.ts';
import { deliveriesFor } from './owed-after.ts';
import { type Person, samePerson } from './people.ts';
import type { CardPlace } from './posted-cards.ts';
import { type NeededBy, type Purpose, type Query, type QueryKind, queryNumber } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** What the asker sends after reading it through. */
export interface Asking {
  /** The id of the form: pressing "Check and send" twice makes one query. */
  readonly press: string;
  readonly authority: string;
  /** The letters before the authority's numbers. */
  readonly prefix: string;
  readonly asker: Person;
  readonly question: RedactedText;
  readonly neededBy: NeededBy;
  readonly purpose: Purpose;
  readonly kind?: QueryKind;
  readonly session?: string;
  readonly topic?: string;
  readonly cohort?: string;
  readonly callBack?: string;
  /** The rule of scope that was shown before it was sent, and what the asker said to it. */
  readonly scope?: string;
  /** How it came in, where an adviser notes it; the asker is then that adviser. */
  readonly cameBy?: NonNullable<Query['cameBy']>;
  readonly caller?: RedactedText;
  /** Stands for the message in Teams that the words came from. */
  readonly message?: string;
  /** Where the form is: it becomes the card that follows the query. */
  readonly form?: CardPlace;
}

/** Keeps the query with its first event, its number, and what is owed to the asker and the advisers. */
export async function ask(tx: QueryUnit, asking: Asking, at: number): Promise<Outcome> {
  const made = await tx.byPress(asking.authority, asking.press);
  if (made) return again(made, asking.asker);

  const { authority, asker, question, neededBy, purpose, topic, cohort, callBack, scope, message, form } =
    asking;
  const { cameBy, caller } = asking;
  const query: Query = {
    id: randomUUID(),
    number: queryNumber(asking.prefix, await tx.nextNumber(authority)),
    authority,
    kind: asking.kind ?? 'question',
    ...(asking.session !== undefined && { session: asking.session }),
    state: 'waiting',
    version: 1,
    question,
    neededBy,
    purpose,
    asker,
    createdAt: at,
    updatedAt: at,
    ...(topic !== undefined && { topic }),
    ...(cohort !== undefined && { cohort }),
    ...(callBack !== undefined && { callBack }),
    ...(message !== undefined && { message }),
    ...(scope !== undefined && { scope }),
    ...(cameBy !== undefined && { cameBy }),
    ...(caller !== undefined && { caller }),
    ...(safeguardingSignal(question) !== null && { flagged: true as const }),
  };
  if (!(await tx.add(query, asking.press))) {
    const theirs = await tx.byPress(authority, asking.press);
    return theirs ? again(theirs, asker) : { ok: false, why: 'unknown' };
  }
  await tx.addEvent({
    authority,
    query: query.id,
    version: 1,
    at,
    kind: 'asked',
    by: { role: cameBy === undefined ? 'asker' : 'adviser', person: asker },
    text: question,
  });
  if (form) {
    const { serviceUrl, conversationId, activityId } = form;
    const place = { serviceUrl, conversationId, activityId };
    await tx.putCard({
      ...place,
      authority,
      queryId: query.id,
      face: cameBy === undefined ? 'asker' : 'adviser',
      entraId: asker.entraId,
      version: 0,
      postedAt: at,
    });
  }
  await tx.owe(deliveriesFor('asked', undefined, query, (await tx.staffChannel(authority)) !== undefined));
  return { ok: true, query: (await tx.find(authority, query.id)) ?? query, repeated: false };
}

function again(query: Query, asker: Person): Outcome {
  return samePerson(query.asker, asker)
    ? { ok: true, query, repeated: true }
    : { ok: false, why: 'not-yours' };
}

import { type Person, samePerson } from './people.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** A query that whoever is on duty is to hear of: that it is new, or that it cannot wait. */
export interface ForDuty {
  readonly authority: string;
  readonly query: string;
  readonly what: 'duty-new' | 'duty-urgent';
}

/** Of what whoever is on duty is to hear while it waits. */
export function forDuty({ authority, id, urgent, flagged }: Query): ForDuty {
  return { authority, query: id, what: urgent === true || flagged === true ? 'duty-urgent' : 'duty-new' };
}

/**
 * Owes whoever is on duty a notice of a query that waits, once, whichever process thinks of it; not to who asked it or has
 * had to do with it before. False where nothing was owed.
 */
export async function tellDuty(tx: QueryUnit, told: ForDuty, person: Person, at: number): Promise<boolean> {
  const { authority, query: id, what } = told;
  const query = await tx.find(authority, id);
  if (query?.state !== 'waiting') return false;
  const { createdAt: instant, version } = query;
  if (!(await tx.remindOnce({ authority, query: id, what, instant }, at))) return false;
  const thread = await tx.thread(authority, id);
  if (thread.some(({ by }) => samePerson(by.person, person))) return false;
  await tx.owe([
    { to: { kind: 'person', person }, of: 'duty-notice', authority, queryId: id, version, notBefore: at },
  ]);
  return true;
}

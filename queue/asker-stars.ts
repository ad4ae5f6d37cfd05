import type { RedactedText } from '../privacy/redacted-text.ts';
import { safeguardingSignal } from '../privacy/safeguarding-signals.ts';
import type { ByAsker } from './asker-acts.ts';
import type { Outcome } from './move-query.ts';
import { samePerson } from './people.ts';
import type { Stars } from './query.ts';
import type { QueryUnit } from './query-store.ts';

/** What the asker made of the answer, from 1 to 5, and why, if they say. */
export interface Starring extends ByAsker {
  readonly stars: Stars;
  readonly text?: RedactedText;
}

/**
 * Keeps the asker's rating with the query, the latest one counting, and their words in its thread. It moves nothing, and
 * no adviser is told: ratings are the team's, and never one adviser's. A sign of a child at risk is noted all the same.
 */
export async function starring(tx: QueryUnit, by: Starring, at: number): Promise<Outcome> {
  const { authority, query: id, asker, stars, text, press } = by;
  const found = await tx.find(authority, id);
  if (found === undefined) return { ok: false, why: 'unknown' };
  if (!samePerson(found.asker, asker)) return { ok: false, why: 'not-yours' };
  if (found.cameBy !== undefined) return { ok: false, why: 'nobody-in-teams', query: found };
  if (found.state === 'withdrawn') return { ok: false, why: 'wrong-state', query: found };
  if (found.repliedAt === undefined) return { ok: false, why: 'not-replied', query: found };
  if (press !== undefined && (await tx.hasPress(authority, id, press)))
    return { ok: true, query: found, repeated: true };
  await tx.setStars(authority, id, stars);
  if (text !== undefined && safeguardingSignal(text) !== null) await tx.flag(authority, id);
  // Not the time of its last change: an answered query that is rated still closes when it would have.
  const query = await tx.touch(authority, id, found.updatedAt);
  if (query === undefined) return { ok: false, why: 'unknown' };
  const { version } = query;
  const who = { role: 'asker', person: asker } as const;
  const words = text === undefined ? {} : { text };
  await tx.addEvent({ authority, query: id, version, at, kind: 'rated', by: who, ...words }, press);
  const to = { kind: 'person', person: asker } as const;
  await tx.owe([{ to, of: 'query-card-asker', authority, queryId: id, version, notBefore: at }]);
  return { ok: true, query, repeated: false };
}

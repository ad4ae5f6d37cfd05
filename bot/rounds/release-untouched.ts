import type { AdviceLine } from '../../queue/advice-line.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import { waitsForHolder } from '../../queue/release-held.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What giving back what nobody has touched needs. */
export type ReleaseUntouchedParts = Pick<TurnParts, 'now' | 'lineTimeOf'> & {
  readonly queries: Pick<QueryStore, 'heldAndQuiet' | 'thread'>;
  readonly adviceLine: Pick<AdviceLine, 'releaseHeld'>;
};

/** No working day is shorter: what was touched since is not looked at. */
const shortestDayMs = 60 * 60_000;

/**
 * Gives back to everybody what somebody took, or what its asker has written to since, and has not touched for a working
 * day. Where a line has no hours nothing says what that is, and whoever has a query keeps it.
 */
export async function releaseUntouched(parts: ReleaseUntouchedParts): Promise<void> {
  const now = parts.now();
  for (const query of await parts.queries.heldAndQuiet(now - shortestDayMs)) {
    const { authority, id, claimedBy, updatedAt, heldSince } = query;
    const hours = parts.lineTimeOf(authority)?.hours;
    if (hours === undefined || claimedBy === undefined || heldSince !== undefined) continue;
    if (hours.workingMinutesBetween(updatedAt, now) < hours.minutesOfDay(now)) continue;
    if (!waitsForHolder(await parts.queries.thread(authority, id))) continue;
    await parts.adviceLine.releaseHeld({ authority, query: id, from: claimedBy, quietSince: updatedAt });
  }
}

import type { LineTime } from './due.ts';
import type { Query } from './query.ts';
import type { Change } from './query-store.ts';
import { isOpen } from './states.ts';

/** How long a first reply, or the end, took. */
export interface Taken {
  /** Whole minutes of working time since it was asked, waits for the asker not yet taken off; absent without office hours. */
  readonly minutes?: number;
  /** Whether it was within the target; absent where none was set. */
  readonly inTime?: boolean;
}

/** What of a query's times one change settles. */
export interface TimesTaken {
  /** Whole minutes of working time for which the clocks have stood still, beside those noted before. */
  readonly stood?: number;
  readonly reply?: Taken;
  /** `null` for one that is open again. */
  readonly settle?: Taken | null;
}

/**
 * What is to be noted of how long things took when a query that was `before` becomes `now` by this change: waits for the
 * asker, the first reply, the end; undefined where it is nothing. `before` has the clocks as they ran until then.
 */
export function timesTaken(
  before: Query,
  now: Query,
  { at, replied }: Change,
  { hours }: LineTime,
): TimesTaken | undefined {
  if (before.cameBy !== undefined || now.movedTo !== undefined) return undefined;
  const worked = (from: number): number | undefined =>
    hours === undefined ? undefined : Math.round(hours.workingMinutesBetween(from, at));
  const taken = (due: number | undefined): Taken => {
    const minutes = worked(before.createdAt);
    // A clock that stands still is not late, however long ago it would have run out.
    const stopped = before.clockStoppedAt ?? at;
    return {
      ...(minutes === undefined ? {} : { minutes }),
      ...(due === undefined ? {} : { inTime: Math.min(at, stopped) <= due }),
    };
  };
  const waited = waitOf(before, now);
  const stood = waited === undefined ? undefined : worked(waited);
  const firstReply = replied === true && before.repliedAt === undefined;
  const settled = isOpen(before.state) && (now.state === 'answered' || now.state === 'closed');
  const reopened = !isOpen(before.state) && isOpen(now.state);
  if (stood === undefined && !firstReply && !settled && !reopened) return undefined;
  return {
    ...(stood === undefined ? {} : { stood }),
    ...(firstReply ? { reply: taken(before.replyDue) } : {}),
    ...(settled ? { settle: taken(before.settleDue) } : {}),
    ...(reopened ? { settle: null } : {}),
  };
}

/** Since when nobody at the line had anything to do, where that ends with this change. */
function waitOf(before: Query, now: Query): number | undefined {
  if (before.state === 'awaiting-asker' && now.state !== 'awaiting-asker') return before.clockStoppedAt;
  return !isOpen(before.state) && isOpen(now.state) ? before.settledAt : undefined;
}

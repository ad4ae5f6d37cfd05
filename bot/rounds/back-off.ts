const shortestMs = 1_000;
const longestMs = 5 * 60_000;
/** A Retry-After beyond this is not believed: a slip there must not hold a reply up for a day. */
const longestAskedForMs = 60 * 60_000;

/** And not before so many attempts: a service that was itself away for a week must not give up at the first refusal. */
export const fewestAttempts = 10;

/** What Teams has not accepted for so long is given up, and somebody is told: a weekend's outage must not lose a reply. */
export const longestOwedMs = 3 * 24 * 60 * 60_000;

/**
 * How long to wait, in milliseconds, after this many attempts: twice as long after each, from 1 s to 5 min, with
 * jitter so that many do not come back at once; and never less than Teams has asked for (up to an hour).
 */
export function backOffMs(attempts: number, askedForMs: number, random: () => number): number {
  const step = Math.min(longestMs / 2, shortestMs * 2 ** (attempts - 1));
  return Math.round(Math.max(step * (1 + random()), Math.min(askedForMs, longestAskedForMs)));
}

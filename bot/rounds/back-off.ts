const shortestMs = 1_000;
const longestMs = 5 * 60_000;
/** With `mostAttempts` of this, nothing is owed for longer than two days, whatever a Retry-After says. */
const longestAskedForMs = 60 * 60_000;

/** After so many attempts a delivery is given up; with the waits below and no Retry-After, after about 2½ hours. */
export const mostAttempts = 40;

/**
 * How long to wait, in milliseconds, after this many attempts: twice as long after each, from 1 s to 5 min, with
 * jitter so that many do not come back at once; and never less than Teams has asked for (up to an hour).
 */
export function backOffMs(attempts: number, askedForMs: number, random: () => number): number {
  const step = Math.min(longestMs / 2, shortestMs * 2 ** (attempts - 1));
  return Math.round(Math.max(step * (1 + random()), Math.min(askedForMs, longestAskedForMs)));
}

/** Who sends: the tenant and the person within it, as Teams names them. */
interface Sender {
  readonly tenant: string;
  readonly channelUserId: string;
}

/**
 * Whether somebody may go on: `go`; or too much has come, and this is the first time in a minute that they are to be
 * told (`say so`), or they have just been told (`say nothing`).
 */
export type Pace = 'go' | 'say so' | 'say nothing';

/** Keeps one person, and one tenant, from taking the service away from all others. */
export type RateLimit = (sender: Sender) => Pace;

const minuteMs = 60_000;
/** Whoever is forgotten starts with a full bucket, as if they had been silent for a minute. */
const mostRemembered = 20_000;

/** A bucket that holds a minute's worth and fills by as much a minute (the token bucket of RFC 2697, without colours). */
interface Bucket {
  left: number;
  at: number;
  /** When its owner was last told; a time long ago where never. */
  told: number;
}

/**
 * Limits what is taken a minute, with bursts up to a minute's worth at once. Kept in memory, by each process for
 * itself. Somebody who is over their own limit takes nothing of their tenant's.
 */
export function createRateLimit(options: {
  readonly perPerson: number;
  readonly perTenant: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}): RateLimit {
  const persons = createBuckets(options.perPerson);
  const tenants = createBuckets(options.perTenant);
  return ({ tenant, channelUserId }) => {
    const now = options.now();
    const person = persons(`${tenant}|${channelUserId}`, now);
    const whole = tenants(tenant, now);
    if (person.left >= 1 && whole.left >= 1) {
      person.left -= 1;
      whole.left -= 1;
      return 'go';
    }
    if (now - person.told < minuteMs) return 'say nothing';
    person.told = now;
    return 'say so';
  };
}

/**
 * How much may be read, for the limits on what is sent: a page reads its list anew at every change, and a search box asks
 * at every word, so five times as much.
 */
export function readingRates(sending: {
  readonly perPerson: number;
  readonly perTenant: number;
}): typeof sending {
  return { perPerson: sending.perPerson * 5, perTenant: sending.perTenant * 5 };
}

/** Whether somebody reads more than they may, by the account they signed in with. */
export function isTooFast(
  { tenant, entraId }: { readonly tenant: string; readonly entraId: string },
  { readLimit }: { readonly readLimit: RateLimit },
): boolean {
  return readLimit({ tenant, channelUserId: entraId }) !== 'go';
}

function createBuckets(perMinute: number): (key: string, now: number) => Bucket {
  const buckets = new Map<string, Bucket>();
  return (key, now) => {
    const known = buckets.get(key) ?? { left: perMinute, at: now, told: -Infinity };
    const sinceMs = Math.max(0, now - known.at);
    known.left = Math.min(perMinute, known.left + (sinceMs / minuteMs) * perMinute);
    known.at = now;
    // Put in anew, so that the first in the map is always the one who has been silent longest.
    buckets.delete(key);
    buckets.set(key, known);
    if (buckets.size > mostRemembered) forgetOldest(buckets);
    return known;
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}

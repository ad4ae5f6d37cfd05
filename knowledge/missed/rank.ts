/** A day in milliseconds. */
const day = 86_400_000;

/** After so many days a missed question counts for half. */
const halfLifeDays = 30;

/** What ranking reads of one time that something was missed. */
export interface MissedAt {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * How much it matters that these were missed: each counts 1 on its day and half after every half-life, so a thing asked
 * often comes before a thing asked lately, until it has not been asked for long. Above 0 for a group of any.
 */
export function weightOf(missed: readonly MissedAt[], now: number, halfLife = halfLifeDays): number {
  return missed.reduce((sum, { at }) => sum + 0.5 ** (Math.max(0, now - at) / (halfLife * day)), 0);
}

/** Groups, what matters most first; of equals what was asked last. Pure. */
export function rankGroups<Missed extends MissedAt>(
  groups: readonly (readonly Missed[])[],
  now: number,
  halfLife = halfLifeDays,
): readonly (readonly Missed[])[] {
  return groups
    .map((group) => ({
      group,
      weight: weightOf(group, now, halfLife),
      latest: Math.max(...group.map(({ at }) => at)),
    }))
    .toSorted((one, other) => other.weight - one.weight || other.latest - one.latest)
    .map(({ group }) => group);
}

import type { Facts } from './facts.ts';

/**
 * True where two parts of a message, by the facts of each, give ages, years or age groups that no one child has, so that each part
 * speaks of a child of its own. Pure.
 */
export function areOfSeveralChildren(facts: readonly Facts[]): boolean {
  return facts.some((one, place) =>
    facts.slice(place + 1).some((other) => {
      const differ = (name: 'age' | 'year'): boolean =>
        one[name] !== undefined && other[name] !== undefined && one[name] !== other[name];
      const apart =
        one.cohorts.length > 0 &&
        other.cohorts.length > 0 &&
        !one.cohorts.some((cohort) => other.cohorts.includes(cohort));
      return differ('age') || differ('year') || apart;
    }),
  );
}

import type { Facts } from '../facts.ts';
import type { Entitlement, Status, Topic } from '../schema.ts';
import { hangsOn } from '../entitlements.ts';
import type { FactName } from './fact-names.ts';
import { reasonOf, wantedWords } from './reasons.ts';
import { isCovered } from './status.ts';
import { weigh } from './weigh.ts';

/**
 * Why a row that is shown all the same is not for this child: the offer speaks of others, or the attendance falls
 * short. Undefined where nothing that was said stands against it.
 */
export function againstChild(row: Entitlement, facts: Facts, covers: readonly Status[]): string | undefined {
  const weighed = weigh(row, facts, covers);
  return weighed.against.length === 0 || row.commitment === 'cannot'
    ? undefined
    : reasonOf(weighed, facts, covers);
}

/** Facts that questions mostly leave out, and that an answer says anyway. */
const saidAnyway: ReadonlySet<FactName> = new Set(['cohort', 'year', 'age']);

/**
 * Whom a row is only for, as far as nobody has said whether the child is that: "ESOL courses". Undefined where nothing
 * but age is open: a promise to some must not read as one to all.
 */
export function onlyFor(row: Entitlement, facts: Facts, covers: readonly Status[] = []): string | undefined {
  const open = hangsOn(row, facts)
    .filter((fact) => !saidAnyway.has(fact))
    .map((fact) => wantedWords(row, fact));
  // Somebody in kinship care may be looked after or not: what the offer is for is said where only that is known.
  const mayNotBe =
    row.when.status === undefined && facts.status.length > 0 && isCovered(covers, facts) === undefined;
  const all = mayNotBe ? [wantedWords(row, 'status', covers), ...open] : open;
  return all.length === 0 ? undefined : all.join(', ');
}

/** As many as a phone shows beside the rest. */
const mostReasons = 3;

/**
 * For whom the rows of a topic are and what this child is instead, the rows of the child's own age group before any
 * other: "Termly bursary, HE courses. It is for Year 14 or above; this is Year 13."
 */
export function reasonsAgainst(topic: Topic, facts: Facts, covers: readonly Status[]): readonly string[] {
  const weighed = topic.entitlements
    .filter(({ commitment }) => commitment !== 'cannot')
    .map((row) => weigh(row, facts, covers))
    .filter(({ against }) => against.length > 0);
  const own = weighed.filter(({ against }) => !against.includes('cohort'));
  return (own.length > 0 ? own : weighed)
    .slice(0, mostReasons)
    .map((each) => `${each.row.title}. ${reasonOf(each, facts, covers)}`);
}

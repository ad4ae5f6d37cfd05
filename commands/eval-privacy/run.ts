import { base, en, Faker } from '@faker-js/faker';
import { judge, type Verdict } from './judge.ts';
import { isNameSlot, makeMessage, namesSomebody, slotsOf } from './make-messages.ts';
import type { NamePool } from './names/name-pool.ts';
import { namePools } from './names/name-pools.ts';
import { sortNames, type NameSort } from './names/sort-names.ts';
import type { Sentence } from './sentences/sentence.ts';

/** How often each sentence is filled for each origin, and each sentence with a number in it. */
export interface Amounts {
  readonly perOrigin: number;
  readonly perSentence: number;
}

/** A generator whose every draw follows from the seed. */
export function seeded(seed: number): Faker {
  const faker = new Faker({ locale: [en, base] });
  faker.seed(seed);
  faker.setDefaultRefDate('2026-01-01T00:00:00.000Z');
  return faker;
}

/** Fills the sentences that name somebody with names of one sort from every origin, and judges what `redact` makes of them. */
export function runNames(
  sentences: readonly Sentence[],
  sort: NameSort,
  times: number,
  faker: Faker,
): ReadonlyMap<string, readonly Verdict[]> {
  const verdicts = new Map<string, readonly Verdict[]>();
  for (const [origin, whole] of namePools())
    verdicts.set(origin, runPool(sentences, sortNames(whole)[sort], times, faker));
  return verdicts;
}

/** The same with the names of one pool. */
export function runPool(
  sentences: readonly Sentence[],
  pool: NamePool,
  times: number,
  faker: Faker,
): readonly Verdict[] {
  return sentences
    .filter((sentence) => namesSomebody(sentence) && hasNamesFor(sentence, pool))
    .flatMap((sentence) => Array.from({ length: times }, () => judge(makeMessage(sentence, pool, faker))));
}

/** Fills the sentences with numbers, dates and addresses, and judges what `redact` makes of them. */
export function runIdentifiers(
  sentences: readonly Sentence[],
  times: number,
  faker: Faker,
): readonly Verdict[] {
  const nobody: NamePool = { given: [], family: [] };
  return sentences
    .filter((sentence) => !namesSomebody(sentence))
    .flatMap((sentence) => Array.from({ length: times }, () => judge(makeMessage(sentence, nobody, faker))));
}

function hasNamesFor(sentence: Sentence, pool: NamePool): boolean {
  return slotsOf(sentence).every(({ slot }) => {
    if (slot === undefined || !isNameSlot(slot)) return true;
    return (
      (slot.endsWith('last') || pool.given.length > 2) && (slot.endsWith('first') || pool.family.length > 2)
    );
  });
}

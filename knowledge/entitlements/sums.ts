import type { Amount, Topic } from '../schema.ts';
import type { Weighed } from './weigh.ts';

/** A year has three terms; months are those of the calendar. */
const timesAYear: Readonly<Record<NonNullable<Amount['per']>, number | undefined>> = {
  term: 3,
  month: 12,
  year: 1,
  'academic year': 1,
  once: undefined,
  course: undefined,
};

/** What is certain in pounds. "Up to" is never added to a sum that is certain. */
export interface CertainSums {
  /** Pounds a year that recur and are certain; 0 where there are none. */
  readonly aYear: number;
  /** Pounds a year at most, beside those. */
  readonly aYearUpTo: number;
  /** What the sums a year are made of. */
  readonly recurring: readonly TopicSum[];
  /** Sums that do not recur, or of which the document does not say that they do. */
  readonly single: readonly TopicSum[];
}

/** The sums of one topic. Several are different readings of one line of the offer, and never add up. */
export interface TopicSum {
  readonly topic: string;
  readonly amounts: readonly Amount[];
}

/**
 * Adds up what rows that are a `yes` promise in pounds. The same statement counts once, whichever topics carry it, and
 * two sums of one topic are alternatives, of which the smaller is the certain one.
 */
export function certainSums(
  rows: readonly { readonly topic: Topic; readonly weighed: Weighed }[],
): CertainSums {
  const counted = new Set<string>();
  const sums = new Map<string, Amount[]>();
  for (const { topic, weighed } of rows) {
    const promise = JSON.stringify([weighed.row.source.statements.toSorted(), weighed.row.amount]);
    if (weighed.outcome !== 'yes' || counted.has(promise)) continue;
    counted.add(promise);
    const pounds = weighed.row.amount.filter((amount) => amount.pounds !== undefined);
    if (pounds.length > 0) sums.set(topic.title, [...(sums.get(topic.title) ?? []), ...pounds]);
  }
  const all = [...sums].map(([topic, amounts]) => ({ topic, amounts }));
  const recurring = all.filter(({ amounts }) => amounts.every((amount) => aYear(amount) !== undefined));
  const least = recurring.flatMap(
    ({ amounts }) => amounts.toSorted((a, b) => (aYear(a) ?? 0) - (aYear(b) ?? 0))[0] ?? [],
  );
  const total = (upTo: boolean): number =>
    least.filter((amount) => amount.upTo === upTo).reduce((sum, amount) => sum + (aYear(amount) ?? 0), 0);
  return {
    aYear: total(false),
    aYearUpTo: total(true),
    recurring,
    single: all.filter((sum) => !recurring.includes(sum)),
  };
}

/** Pounds in a year; undefined for what does not recur. */
export function aYear({ pounds, per }: Amount): number | undefined {
  const times = per === undefined ? undefined : timesAYear[per];
  return pounds === undefined || times === undefined ? undefined : pounds * times;
}

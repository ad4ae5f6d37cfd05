import type { Verdict } from './judge.ts';
import { kindOfSlot } from './judge.ts';
import { isNameSlot } from './make-messages.ts';

/** Planted identifiers, and how many of them were taken out whole. */
export interface Tally {
  planted: number;
  found: number;
}

/** Counts what was planted and found in messages, grouped by what `groupOf` says of each planted identifier. */
export function tally(
  verdicts: readonly Verdict[],
  groupOf: (slot: string, verdict: Verdict) => string,
): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const verdict of verdicts) {
    for (const planted of verdict.message.planted) {
      const group = groupOf(planted.slot, verdict);
      const count = groups.get(group) ?? { planted: 0, found: 0 };
      count.planted += 1;
      if (!verdict.missed.includes(planted)) count.found += 1;
      groups.set(group, count);
    }
  }
  return groups;
}

/** Everything in one tally. */
export function total(verdicts: readonly Verdict[]): Tally {
  return tally(verdicts, () => 'all').get('all') ?? { planted: 0, found: 0 };
}

/** Found of planted, from 0 to 1; 1 where nothing was planted. */
export function recallOf({ planted, found }: Tally): number {
  return planted === 0 ? 1 : found / planted;
}

/** Of the stretches taken out as one kind, the share that covers an identifier and nothing else, from 0 to 1. */
export function precisionOf(kind: string, verdicts: readonly Verdict[]): number {
  const removed = verdicts.flatMap((verdict) =>
    verdict.removed.filter((one) => one.kind === kind).map((one) => !verdict.wronglyRemoved.includes(one)),
  );
  return removed.length === 0 ? 1 : removed.filter(Boolean).length / removed.length;
}

/** One line: a name, how many, and a share in per cent. */
export function line(name: string, count: number, ...shares: readonly number[]): string {
  const percents = shares.map((share) => `${(share * 100).toFixed(1)}%`.padStart(8)).join('');
  return `  ${name.padEnd(40)}${String(count).padStart(6)}${percents}\n`;
}

/** The kinds of identifier other than names, as tokens and as slots: recall by slot, precision by token. */
export function kindLines(verdicts: readonly Verdict[]): string {
  const bySlot = tally(verdicts, (slot) => slot.replace(/^(?:other|whole) /, ''));
  return [...bySlot]
    .filter(([slot]) => !isNameSlot(slot))
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([slot, count]) =>
      line(slot, count.planted, recallOf(count), precisionOf(kindOfSlot(slot), verdicts)),
    )
    .join('');
}

/** A sample of what came through, spread over the sentences: the figures alone teach nobody. */
export function missLines(verdicts: readonly Verdict[], most: number): string {
  const misses = verdicts.filter(({ missed }) => missed.length > 0);
  const step = Math.max(1, Math.floor(misses.length / most));
  return misses
    .filter((_, place) => place % step === 0)
    .slice(0, most)
    .map(({ message, safe }) => `  ${message.text}\n    kept as: ${safe}\n`)
    .join('');
}

import type { MissedKind } from '../knowledge/missed/missed.ts';

const kinds: Readonly<Record<MissedKind, string>> = {
  refused: 'had no answer',
  chosen: 'got a list to choose from',
  'not-about': 'got something else',
  'not-answer': 'got something about it, but not the answer',
  unhelpful: 'got an answer that did not help',
  'handed-over': 'went to the advice line',
};

/** How the knowledge missed a question, as what follows "1 of them". */
export function missedKindWords(kind: MissedKind): string {
  return kinds[kind];
}

/** "3 had no answer, 1 went to the advice line", what is most first. */
export function missedKindsWords(missed: readonly { readonly kind: MissedKind }[]): string {
  const counts = new Map<MissedKind, number>();
  for (const { kind } of missed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${count} ${kinds[kind]}`)
    .join(', ');
}

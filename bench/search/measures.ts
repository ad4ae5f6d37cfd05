import type { Asked } from './public-sets.ts';

/** A list as an engine gave it, best first. */
export type Ranked = readonly { readonly entry: string; readonly score: number }[];

/** One question with what an engine gave for it. */
export interface Given {
  readonly asked: Asked;
  readonly ranked: Ranked;
}

/** The share in 0..1 of in-scope questions whose intent is among the first `places`. */
export function found(given: readonly Given[], places: number): number {
  const inScope = given.filter(({ asked }) => asked.intent !== undefined);
  return share(inScope, ({ asked, ranked }) =>
    ranked.slice(0, places).some(({ entry }) => entry === asked.intent),
  );
}

/**
 * The chance that a question in scope scores higher than one out of scope (area under the ROC curve); undefined where
 * the set has no questions out of scope.
 */
export function scopeAuroc(given: readonly Given[]): number | undefined {
  const scored = given
    .map((one) => ({ score: topScore(one), isIn: one.asked.intent !== undefined }))
    .toSorted((a, b) => a.score - b.score);
  const inside = scored.filter(({ isIn }) => isIn).length;
  const outside = scored.length - inside;
  if (inside === 0 || outside === 0) return undefined;
  let sum = 0;
  for (let from = 0; from < scored.length;) {
    let to = from;
    while (to < scored.length && scored[to]?.score === scored[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (scored[at]?.isIn === true) sum += rank;
    from = to;
  }
  return (sum - (inside * (inside + 1)) / 2) / (inside * outside);
}

/** Of questions in scope, the share answered with the right intent; of those out of scope, the share not answered. */
export function atOwnLine(
  given: readonly Given[],
  wouldAnswer: (ranked: Ranked) => boolean,
): { readonly inScope: number; readonly outOfScope: number } {
  return {
    inScope: share(
      given.filter(({ asked }) => asked.intent !== undefined),
      ({ asked, ranked }) => wouldAnswer(ranked) && ranked[0]?.entry === asked.intent,
    ),
    outOfScope: share(
      given.filter(({ asked }) => asked.intent === undefined),
      ({ ranked }) => !wouldAnswer(ranked),
    ),
  };
}

/** The value below which this share of the figures lies. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The mean. */
export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** The best score; 0 where nothing was found. */
export function topScore({ ranked }: Pick<Given, 'ranked'>): number {
  return ranked[0]?.score ?? 0;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
}

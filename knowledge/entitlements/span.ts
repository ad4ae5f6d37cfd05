import type { Held } from './fact-names.ts';

/** Whole numbers from `from` to `to`, both included; an open end is infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Everything. */
export const anySpan: Span = { from: -Infinity, to: Infinity };

/** A span as a knowledge file writes it: an end that is left out is open. */
export function spanOf(range: {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}): Span {
  return { from: range.from ?? -Infinity, to: range.to ?? Infinity };
}

/** What both spans hold; undefined where they have nothing in common. */
export function common(a: Span, b: Span): Span | undefined {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : undefined;
}

/** Whether a value known to lie in `possible` lies in `wanted`. */
export function liesIn(possible: Span, wanted: Span): Held {
  if (possible.from >= wanted.from && possible.to <= wanted.to) return true;
  return common(possible, wanted) === undefined ? false : undefined;
}

import { fit, type Fitted } from './calibration.ts';
import type { Example } from './examples.ts';
import { logistic } from './logistic.ts';

/** How well confidence keeps its promise: of what it calls 70% sure, 70% should be right. */
export interface Reliability {
  /** Expected calibration error in 0..1 over ten bins (Naeini et al. 2015), each weighed by how much it counts. */
  readonly ece: number;
  readonly bins: readonly Bin[];
  /** The bins as a picture. */
  readonly svg: string;
}

/** What was said with a confidence of `from` to `from + 0.1`. */
export interface Bin {
  readonly from: number;
  readonly share: number;
  readonly confidence: number;
  readonly right: number;
}

const binCount = 10;
const folds = 5;

/**
 * Draws the reliability of a search's calibration. Every example is judged by a model fitted to the other four fifths,
 * so that the figure says what new questions will meet and not how well the old ones are remembered.
 */
export function calibrationReport({ fitted }: { readonly fitted: Fitted }): Reliability {
  const judged = fitted.examples.map((example, place) => ({ ...example, fold: place % folds }));
  const said = Array.from({ length: folds }, (_, fold) => {
    const { weights } = fit(judged.filter((example) => example.fold !== fold));
    return judged
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, confidence: logistic(weights, example.features) }));
  }).flat();
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const bins = Array.from({ length: binCount }, (_, bin) => binOf(bin, said, total)).filter(
    ({ share }) => share > 0,
  );
  const ece = bins.reduce(
    (sum, { share, confidence, right }) => sum + share * Math.abs(confidence - right),
    0,
  );
  return { ece, bins, svg: drawn(bins, ece) };
}

function binOf(
  bin: number,
  said: readonly (Example & { readonly confidence: number })[],
  total: number,
): Bin {
  const inside = said.filter(
    ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === bin,
  );
  const weight = inside.reduce((sum, one) => sum + one.weight, 0);
  const mean = (of: (one: (typeof inside)[number]) => number): number =>
    weight === 0 ? 0 : inside.reduce((sum, one) => sum + one.weight * of(one), 0) / weight;
  return {
    from: bin / binCount,
    share: total === 0 ? 0 : weight / total,
    confidence: mean(({ confidence }) => confidence),
    right: mean(({ right }) => (right ? 1 : 0)),
  };
}

const side = 320;
const margin = 48;

function drawn(bins: readonly Bin[], ece: number): string {
  const across = (share: number): string => (margin + share * side).toFixed(1);
  const up = (share: number): string => (margin + (1 - share) * side).toFixed(1);
  const size = side + 2 * margin;
  const dots = bins.map(
    ({ confidence, right, share }) =>
      `<circle cx="${across(confidence)}" cy="${up(right)}" r="${(3 + 14 * Math.sqrt(share)).toFixed(1)}" fill="#0b5cad" fill-opacity="0.75"><title>sure ${percent(confidence)}, right ${percent(right)}, ${percent(share)} of all</title></circle>`,
  );
  const marks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<text x="${across(share)}" y="${size - margin + 18}" text-anchor="middle">${percent(share)}</text>`,
    `<text x="${margin - 6}" y="${up(share)}" text-anchor="end" dominant-baseline="middle">${percent(share)}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11" fill="#222" role="img" aria-label="How often answers were right, by how sure the search was">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<path d="M${across(0)} ${up(1)}V${up(0)}H${across(1)}" fill="none" stroke="#222"/>`,
    `<path d="M${across(0)} ${up(0)}L${across(1)} ${up(1)}" stroke="#888" stroke-dasharray="4 4"/>`,
    ...dots,
    ...marks,
    `<text x="${size / 2}" y="${size - 8}" text-anchor="middle">how sure the search was</text>`,
    `<text x="14" y="${size / 2}" text-anchor="middle" transform="rotate(-90 14 ${size / 2})">how often it was right</text>`,
    `<text x="${size / 2}" y="24" text-anchor="middle" font-size="13">expected calibration error ${percent(ece)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
}

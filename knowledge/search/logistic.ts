import { createRequire } from 'node:module';
import type * as MlMatrix from 'ml-matrix';
import type { Example } from './examples.ts';

/** Keeps weights finite where the examples can be told apart without error; small beside a share of one example. */
const pull: number = 1e-4;

/** The logistic model's chance in 0..1. */
export function logistic(weights: readonly number[], features: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (features[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Fits a logistic model to weighted examples by Newton's method; the first feature is the constant 1. */
export function logisticFit(examples: readonly Example[]): readonly number[] {
  // Only what fits needs it, which is a thread of its own, or nobody where the fit was kept.
  const { Matrix, solve } = createRequire(import.meta.url)('ml-matrix') as typeof MlMatrix;
  const size = examples[0]?.features.length ?? 1;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 30; round += 1) {
    const slope: number[] = weights.map((weight, index) => (index === 0 ? 0 : pull * weight));
    const bend = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? pull : 0)),
    );
    for (const { features, right, weight } of examples) {
      const chance = logistic(weights, features);
      const error = weight * (chance - (right ? 1 : 0));
      const curve = weight * chance * (1 - chance);
      features.forEach((feature, row) => {
        slope[row] = (slope[row] ?? 0) + error * feature;
        const line = bend[row];
        if (line === undefined) return;
        features.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + curve * feature * other;
        });
      });
    }
    const step = solve(new Matrix(bend), Matrix.columnVector(slope)).to1DArray();
    // A full step can overshoot where nearly everything is told apart already.
    const longest = Math.max(...step.map(Math.abs));
    const scale = longest > 4 ? 4 / longest : 1;
    weights = weights.map((weight, index) => weight - scale * (step[index] ?? 0));
    if (longest < 1e-6) break;
  }
  return weights;
}

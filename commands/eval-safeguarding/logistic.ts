/** One message for the fit: the evidence in each of its stretches, what it is, and how much it counts. */
export interface Example {
  readonly stretches: readonly (readonly number[])[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Weights by number of the evidence, and what is added to every sum. */
export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

const epochs = 14;
/** The fit is the mean of what stands after each of the last epochs: less at the mercy of the order. */
const averagedEpochs = 5;
const learningRate = 0.12;
/** From this epoch on a message stands for its most telling stretch; before, for its fullest. */
const firstTellingEpoch = 2;
/** Of a message without risk, as many of its most alarming stretches are learnt from. */
const alarmingStretches = 3;

/**
 * Fits a logistic model over presence of evidence by AdaGrad, in an order of chance fixed by `seed`. A positive message is one
 * whose best stretch is positive; every stretch of a negative one is negative. `shrink` pulls the weight of a piece of
 * evidence towards nothing: squared, at every step, and by a constant after every epoch, which makes most rare ones nil.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  shrink: (evidence: number) => { readonly squared: number; readonly constant: number },
  seed = 7,
): Fitted {
  const chance = lottery(seed);
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(1e-3);
  const mean = new Float64Array(size);
  const shrinks = Array.from({ length: size }, (_, id) => shrink(id));
  let [bias, biasSteps, meanBias] = [0, 1e-3, 0];
  const sumOf = (evidence: readonly number[]): number =>
    evidence.reduce((sum, id) => sum + (weights[id] ?? 0), bias);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const drawn = examples.flatMap((example) => chosen(example, epoch, sumOf));
    for (const { evidence, positive, weight } of shuffled(drawn, chance)) {
      const error = (1 / (1 + Math.exp(-sumOf(evidence))) - (positive ? 1 : 0)) * weight;
      for (const id of evidence) {
        const slope = error + (shrinks[id]?.squared ?? 0) * (weights[id] ?? 0);
        steps[id] = (steps[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) - (learningRate * slope) / Math.sqrt(steps[id]);
      }
      biasSteps += error * error;
      bias -= (learningRate * error) / Math.sqrt(biasSteps);
    }
    for (const [id, weight] of weights.entries()) {
      weights[id] = Math.sign(weight) * Math.max(0, Math.abs(weight) - (shrinks[id]?.constant ?? 0));
    }
    if (epoch < epochs - averagedEpochs) continue;
    for (const [id, weight] of weights.entries()) mean[id] = (mean[id] ?? 0) + weight / averagedEpochs;
    meanBias += bias / averagedEpochs;
  }
  return { weights: mean, bias: meanBias };
}

interface Drawn {
  readonly evidence: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

function chosen(
  { stretches, positive, weight }: Example,
  epoch: number,
  sumOf: (evidence: readonly number[]) => number,
): readonly Drawn[] {
  if (stretches.length === 1) return stretches.map((evidence) => ({ evidence, positive, weight }));
  const worth =
    positive && epoch < firstTellingEpoch ? (evidence: readonly number[]) => evidence.length : sumOf;
  const ranked = stretches
    .map((evidence) => ({ evidence, sum: worth(evidence) }))
    .toSorted((one, other) => other.sum - one.sum);
  const taken = ranked.slice(0, positive ? 1 : alarmingStretches);
  return taken.map(({ evidence }) => ({ evidence, positive, weight: positive ? weight : weight * 0.6 }));
}

function shuffled<T>(items: readonly T[], chance: () => number): readonly T[] {
  return items
    .map((item) => ({ item, lot: chance() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ item }) => item);
}

/** The same numbers from 0 up to 1 at every run. */
export function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

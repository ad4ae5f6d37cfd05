/** How far a phrasing's own label is trusted: higher forgives phrasings that contradict each other. */
const ridge = 0.3;

/** Weighs phrasings by the kernel among them and the kernel between the question and each. */
export type RidgeWeights = (among: Float32Array, asked: Float64Array) => Float64Array;

/**
 * Kernel ridge regression on the few phrasings nearest to a question: the weight of each in the answer. Phrasings that
 * say the same share their weight, so that ten ways of saying one thing do not outvote one way of saying another.
 * `among` is the kernel matrix row by row, of which nothing above its diagonal is read. Every question is weighed so, and a
 * library's matrices took four times as long; the order of its sums is kept, so that the weights are the same to the last
 * bit. They are good until the next are worked out, in the same place. Throws where the kernel is none: its matrix with the
 * ridge is always positive definite.
 */
export function localRidge(): RidgeWeights {
  let weights = new Float64Array(0);
  let lower = new Float64Array(0);
  return (among, asked) => {
    const size = asked.length;
    if (weights.length < size) {
      weights = new Float64Array(size);
      lower = new Float64Array(size * size);
    }
    weights.set(asked);
    cholesky(among, size, lower);
    for (let row = 0; row < size; row += 1) {
      let left = weights[row] ?? 0;
      for (let at = 0; at < row; at += 1) left -= (weights[at] ?? 0) * (lower[row * size + at] ?? 0);
      weights[row] = left / (lower[row * size + row] ?? 1);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let left = weights[row] ?? 0;
      for (let at = row + 1; at < size; at += 1) left -= (weights[at] ?? 0) * (lower[at * size + row] ?? 0);
      weights[row] = left / (lower[row * size + row] ?? 1);
    }
    return weights;
  };
}

/** Writes the lower triangle whose product with itself is the kernel with the ridge along its diagonal. */
function cholesky(among: Float32Array, size: number, lower: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let squares = 0;
    for (let column = 0; column < row; column += 1) {
      let sum = 0;
      for (let at = 0; at < column; at += 1)
        sum += (lower[column * size + at] ?? 0) * (lower[row * size + at] ?? 0);
      const value = ((among[row * size + column] ?? 0) - sum) / (lower[column * size + column] ?? 1);
      lower[row * size + column] = value;
      squares += value * value;
    }
    const rest = (among[row * size + row] ?? 0) + ridge - squares;
    if (!(rest > 0)) throw new Error('the kernel is not positive definite');
    lower[row * size + row] = Math.sqrt(rest);
  }
}

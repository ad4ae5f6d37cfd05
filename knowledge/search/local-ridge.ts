/** How far a phrasing's own label is trusted: higher forgives phrasings that contradict each other. */
const ridge = 0.3;

/**
 * Kernel ridge regression on the few phrasings nearest to a question: the weight of each in the answer. Phrasings that
 * say the same share their weight, so that ten ways of saying one thing do not outvote one way of saying another.
 * `among` is the kernel matrix row by row, `asked` the kernel between the question and each. Every question is weighed so,
 * and a library's matrices took four times as long; the order of its sums is kept, so that the weights are the same to the
 * last bit. Throws where the kernel is none: its matrix with the ridge is always positive definite.
 */
export function ridgeWeights(among: Float32Array, asked: Float32Array): Float64Array {
  const size = asked.length;
  const weights = Float64Array.from(asked);
  const lower = cholesky(among, size);
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
}

/** The lower triangle whose product with itself is the kernel with the ridge along its diagonal. */
function cholesky(among: Float32Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
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
  return lower;
}

import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** How far a phrasing's own label is trusted: higher forgives phrasings that contradict each other. */
const ridge = 0.3;

/**
 * Kernel ridge regression on the few phrasings nearest to a question: the weight of each in the answer. Phrasings that
 * say the same share their weight, so that ten ways of saying one thing do not outvote one way of saying another.
 * `among` is the kernel matrix row by row, `asked` the kernel between the question and each.
 */
export function ridgeWeights(among: Float32Array, asked: Float32Array): Float64Array {
  const size = asked.length;
  if (size === 0) return new Float64Array(0);
  const rows = Array.from({ length: size }, (_, row) => {
    const line = Float64Array.from(among.subarray(row * size, (row + 1) * size));
    line[row] = (line[row] ?? 0) + ridge;
    return line;
  });
  const solved = new CholeskyDecomposition(new Matrix(rows)).solve(Matrix.columnVector(Array.from(asked)));
  return Float64Array.from({ length: size }, (_, row) => solved.get(row, 0));
}

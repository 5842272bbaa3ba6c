// Small symmetric positive definite matrices: the linear algebra for fitting a handful of weights.

/** A square matrix, row by row. */
export type Matrix = readonly Float64Array[];

/** n rows of n zeros. */
export function zeros(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size));
}

/**
 * The lower triangle L with L·Lᵀ = matrix; undefined where the matrix is not positive definite.
 * Source: Cholesky's method, for example Golub and Van Loan, Matrix Computations, 4.2.
 */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const lower = zeros(matrix.length);
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row, column);
      for (let k = 0; k < column; k += 1) sum -= at(lower, row, k) * at(lower, column, k);
      if (row === column && !(sum > 0)) return undefined;
      set(lower, row, column, row === column ? Math.sqrt(sum) : sum / at(lower, column, column));
    }
  }
  return lower;
}

/** The x with L·Lᵀ·x = right. */
export function solveCholesky(lower: Matrix, right: ArrayLike<number>): Float64Array {
  const size = lower.length;
  const x = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(lower, row, k) * (x[k] ?? 0);
    x[row] = sum / at(lower, row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(lower, k, row) * (x[k] ?? 0);
    x[row] = sum / at(lower, row, row);
  }
  return x;
}

/** The natural logarithm of the determinant of L·Lᵀ. */
export function logDeterminant(lower: Matrix): number {
  return lower.reduce((sum, row, index) => sum + 2 * Math.log(row[index] ?? 0), 0);
}

/** The diagonal of the inverse of L·Lᵀ: the variances of fitted numbers. */
export function inverseDiagonal(lower: Matrix): Float64Array {
  const size = lower.length;
  return Float64Array.from({ length: size }, (_, index) => {
    const unit = new Float64Array(size);
    unit[index] = 1;
    return solveCholesky(lower, unit)[index] ?? 0;
  });
}

export function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

export function set(matrix: Matrix, row: number, column: number, value: number): void {
  const cells = matrix[row];
  if (cells !== undefined) cells[column] = value;
}

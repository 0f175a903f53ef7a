/** The lower triangle L of a symmetric positive matrix, row by row, with L·Lᵀ the matrix. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] {
	const lower = matrix.map((row) => Float64Array.from(row));
	lower.forEach((row, i) => {
		for (let j = 0; j <= i; j++) {
			const other = lower[j] as Float64Array;
			let sum = row[j] as number;
			for (let k = 0; k < j; k++) {
				sum -= (row[k] as number) * (other[k] as number);
			}
			row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
		}
	});
	return lower;
}

/** The inverse of a symmetric positive matrix. */
export function inverse(matrix: readonly Float64Array[]): Float64Array[] {
	const lower = cholesky(matrix);
	const size = lower.length;
	const at = (i: number, j: number) => (lower[i] as Float64Array)[j] as number;
	// The columns of the inverse of L, as rows.
	const columns = lower.map((_, column) => {
		const solved = new Float64Array(size);
		for (let i = column; i < size; i++) {
			const row = lower[i] as Float64Array;
			let sum = i === column ? 1 : 0;
			for (let k = column; k < i; k++) {
				sum -= (row[k] as number) * (solved[k] as number);
			}
			solved[i] = sum / at(i, i);
		}
		return solved;
	});
	const inverted = columns.map(() => new Float64Array(size));
	columns.forEach((a, i) => {
		for (let j = 0; j <= i; j++) {
			const b = columns[j] as Float64Array;
			let sum = 0;
			for (let k = i; k < size; k++) {
				sum += (a[k] as number) * (b[k] as number);
			}
			(inverted[i] as Float64Array)[j] = sum;
			(inverted[j] as Float64Array)[i] = sum;
		}
	});
	return inverted;
}

/** The directions in which a symmetric matrix is largest, each of length 1, found by Jacobi's rotations. */
export function mainDirections(matrix: readonly Float64Array[], most: number): Float64Array[] {
	const a = matrix.map((row) => Float64Array.from(row));
	const size = a.length;
	const directions = a.map((_, i) => Float64Array.from(a, (_, j) => (i === j ? 1 : 0)));
	const get = (i: number, j: number) => (a[i] as Float64Array)[j] as number;
	for (let sweep = 0; sweep < 12; sweep++) {
		for (let p = 0; p < size; p++) {
			for (let q = p + 1; q < size; q++) {
				if (get(p, q) !== 0) {
					rotate(a, directions, p, q);
				}
			}
		}
	}
	return [...directions.entries()]
		.sort(([i], [j]) => get(j, j) - get(i, i))
		.slice(0, most)
		.map(([, direction]) => direction);
}

/** Turns two directions so that the entry that they share becomes 0. */
function rotate(a: Float64Array[], directions: Float64Array[], p: number, q: number): void {
	const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
	const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * (rowP[q] as number));
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	const turn = (one: Float64Array, other: Float64Array) => {
		for (let k = 0; k < one.length; k++) {
			const [x, y] = [one[k] as number, other[k] as number];
			one[k] = cosine * x - sine * y;
			other[k] = sine * x + cosine * y;
		}
	};
	for (const row of a) {
		const [x, y] = [row[p] as number, row[q] as number];
		row[p] = cosine * x - sine * y;
		row[q] = sine * x + cosine * y;
	}
	turn(rowP, rowQ);
	turn(directions[p] as Float64Array, directions[q] as Float64Array);
}

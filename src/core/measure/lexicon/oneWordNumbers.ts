/**
 * The numbers of a language that writes each of them as one word, with their values: `zwei`, `zweihundert`,
 * `zweitausend`, `zwanzig`, `einundzwanzig` and so on.
 *
 * @param units from one to nine; one is used only in compounds, because it is an article on its own.
 * @param tens from twenty to ninety.
 */
export function oneWordNumbers(
	units: readonly string[],
	tens: readonly string[],
	joined: (ten: string, unit: string) => string,
	hundred: string,
	thousand: string,
): string {
	const numbers = [
		...units
			.map((unit, u) => [unit, u + 1] as const)
			.slice(1)
			.flatMap(([unit, value]) => [
				`${unit}=${value}`,
				`${unit}${hundred}=${value * 100}`,
				`${unit}${thousand}=${value * 1000}`,
			]),
		...tens.flatMap((ten, t) => [
			`${ten}=${10 * t + 20}`,
			...units.map((unit, u) => `${joined(ten, unit)}=${10 * t + u + 21}`),
		]),
	];
	return numbers.join(' ');
}

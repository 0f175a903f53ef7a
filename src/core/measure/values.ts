/** What the numbers of a row amount to; undefined if they make no sense together. */
type Values = (...numbers: number[]) => readonly number[] | undefined;

export const none: Values = () => [0];
export const half: Values = () => [0.5];
/** `divided by 3` */
export const inverse: Values = (...numbers) => numbers.map((number) => 1 / number);
/** `三分之二`: the whole comes first. */
export const part: Values = (all = 1, part = 0) => (part < all ? [part / all] : undefined);
export const tenth: Values = (tenths = 0) => (tenths < 10 ? [tenths / 10] : undefined);
/** `an hour and a half` */
export const total: Values = (...numbers) => [numbers.reduce((sum, number) => sum + number, 0)];
/** `9 of 10` */
export const quotient: Values = (part = 0, all = 0) =>
	part <= all && all > 0 && Number.isInteger(part) ? [part / all] : undefined;
/** `1 in 20` */
export const proper: Values = (part = 0, all = 0) => (part < all ? [part / all] : undefined);
/** `a third`, `two thirds` */
export const divided: Values = (count = 1, parts) => [parts === undefined ? 1 / count : count / parts];
/** `4.8/5`, `91/100` */
export const fullMarks: Values = (score = 0, of = 0) =>
	[5, 10, 20, 100].includes(of) && score <= of && score !== 20 ? [score, of] : undefined;
/** Office hours, `from 9 to 5`, are none. */
export const notNineToFive: Values = (...numbers) => (numbers[0] === 9 && numbers[1] === 5 ? undefined : numbers);
/** `24/7`, `80/20`, `50/50` say nothing that could be checked. */
export const term: Values = (a = 0, b = 0) => ((a === 24 && b === 7) || (a + b === 100 && a >= b) ? [] : undefined);

/**
 * How the time of every reader grows with its text: npm run bench -- growth [NAME…]
 * Doubles each shape from 1 KB to 5 MB and fits the exponent of its time; fails if one is above 1.1.
 */
import { type Shape, shapes, subjects } from './shapes.ts';

const largest = 5_120_000;
const smallest = largest / 2 ** 12;
const highest = 1.1;
/** Shorter times mean nothing, in ms. */
const shortest = 4;
/** A shape that takes longer is not measured at larger sizes, in ms. */
const longest = 20_000;
/** Maximum rounds for a shape that seems to grow too fast; the best time per size counts, since noise only adds. */
const mostRounds = 4;

const names = process.argv.slice(2).filter((name) => name !== 'growth');
const chosen = shapes.filter(({ name }) => names.length === 0 || names.includes(name));

async function timeOf({ subject, text }: Shape, size: number): Promise<number> {
	const input = text(size);
	const start = process.threadCpuUsage();
	await subjects[subject]?.(input);
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

/** The slope of the best-fit line through the logarithms, in the upper half, where constant costs do not matter. */
function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
	const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
	const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
	const below = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
	return below === 0 ? 0 : above / below;
}

type Point = [size: number, time: number];

/** The times of a shape, from the smallest size up. */
async function measured(shape: Shape): Promise<Point[]> {
	const points: Point[] = [];
	for (let size = smallest; size <= largest && (points.at(-1)?.[1] ?? 0) < longest; size *= 2) {
		points.push([size, await timeOf(shape, size)]);
	}
	return points;
}

function growthOf(points: readonly Point[]): number {
	const telling = points.filter(([, time]) => time >= shortest).slice(-5);
	return telling.length < 3 ? 0 : exponentOf(telling);
}

let failed = 0;
console.log(
	`${'subject'.padEnd(30)}${'shape'.padEnd(38)}${'exponent'.padStart(9)}${'largest'.padStart(10)}${'ms'.padStart(9)}`,
);
for (const shape of chosen) {
	await timeOf(shape, smallest);
	let points = await measured(shape);
	for (let round = 1; round < mostRounds && growthOf(points) > highest; round++) {
		const again = new Map(await measured(shape));
		points = points.map(([size, time]) => [size, Math.min(time, again.get(size) ?? time)]);
	}
	const exponent = growthOf(points);
	const [size, time] = points.at(-1) as Point;
	const isFast = exponent <= highest;
	failed += isFast ? 0 : 1;
	console.log(
		`${shape.subject.padEnd(30)}${shape.name.padEnd(38)}${exponent.toFixed(2).padStart(9)}${String(size).padStart(10)}${time.toFixed(0).padStart(9)}${isFast ? '' : '  ← grows too fast'}`,
	);
}
console.log(`\n${chosen.length} shapes, ${failed} above ${highest}`);
process.exitCode = failed > 0 ? 1 : 0;

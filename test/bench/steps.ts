/**
 * Counts the steps that every shape takes at two sizes, the same on every machine: code blocks that are run, and
 * characters that searches look at. Run by test/more/growth.test.ts; prints JSON.
 */
import { Session } from 'node:inspector/promises';

let scanned = 0;

/** Makes a method count what it looks at. */
function counting<Target extends object>(
	target: Target,
	name: keyof Target,
	cost: (self: unknown, parameters: readonly unknown[], result: unknown) => number,
): void {
	const original = target[name] as (...parameters: unknown[]) => unknown;
	Object.defineProperty(target, name, {
		value: function (this: unknown, ...parameters: unknown[]) {
			const result = original.apply(this, parameters);
			scanned += cost(this, parameters, result);
			return result;
		},
	});
}

const whole = (self: unknown) => String(self).length;
counting(String.prototype, 'indexOf', (self, [, from = 0], found) =>
	found === -1 ? Math.max(0, whole(self) - (from as number)) : (found as number) - (from as number),
);
counting(String.prototype, 'lastIndexOf', (self, [, from], found) => {
	const start = Math.min((from as number | undefined) ?? Number.POSITIVE_INFINITY, whole(self));
	return start - Math.max(found as number, 0);
});
for (const name of ['split', 'toLowerCase', 'toUpperCase', 'replaceAll', 'normalize'] as const) {
	counting(String.prototype, name, whole);
}
for (const name of ['trim', 'trimStart', 'trimEnd'] as const) {
	counting(String.prototype, name, (self, _, result) => whole(self) - (result as string).length);
}
const indexIn = Array.prototype.indexOf;
for (const name of ['indexOf', 'includes'] as const) {
	counting(Array.prototype, name, (self, [item]) => {
		const found = indexIn.call(self, item);
		return found === -1 ? (self as readonly unknown[]).length : found + 1;
	});
}
counting(RegExp.prototype, 'exec', (self, [text], result) => {
	const { lastIndex, sticky } = self as RegExp;
	const match = result as RegExpExecArray | null;
	// An anchored pattern does not keep looking.
	const isAnchored = sticky || (self as RegExp).source.startsWith('^');
	return match ? match[0].length + 1 : isAnchored ? 1 : whole(text) - Math.min(lastIndex, whole(text));
});

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { shapes, subjects } = await import('./shapes.ts');

async function blocksRun(): Promise<number> {
	const { result } = await session.post('Profiler.takePreciseCoverage');
	let count = 0;
	for (const { functions, url } of result) {
		if (url.startsWith('file:') && !url.endsWith('/steps.ts')) {
			for (const { ranges } of functions) {
				for (const range of ranges) {
					count += range.count;
				}
			}
		}
	}
	return count;
}

async function stepsOf(task: () => void | Promise<void>): Promise<number> {
	await blocksRun();
	scanned = 0;
	await task();
	const characters = scanned;
	return (await blocksRun()) + characters;
}

const [small = 0, large = 0] = process.argv.slice(2, 4).map(Number);
/** A regular expression; all subjects if absent. */
const only = new RegExp(process.argv[4] ?? '');
const counts: Record<string, readonly [number, number]> = {};
for (const { name, subject, text } of shapes.filter(({ subject }) => only.test(subject))) {
	const [less, more] = [text(small), text(large)];
	const read = subjects[subject] as (text: string) => void | Promise<void>;
	await read(less);
	counts[`${subject}: ${name}`] = [await stepsOf(() => read(less)), await stepsOf(() => read(more))];
}
console.log(JSON.stringify(counts));

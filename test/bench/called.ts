/** Prints the functions that the subjects of the growth table call, as JSON: file and name. Run by growthSubjects.test.ts. */
import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/build/root.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const { shapes, subjects } = await import('./shapes.ts');
await session.post('Profiler.takePreciseCoverage');
for (const { subject, text } of shapes) {
	await subjects[subject]?.(text(200));
}
const { result } = await session.post('Profiler.takePreciseCoverage');
const called = result
	.filter(({ url }) => url.startsWith('file:'))
	.flatMap(({ functions, url }) => {
		const file = relative(root, fileURLToPath(url)).replaceAll('\\', '/');
		return functions.flatMap(({ functionName, ranges }) => (ranges[0]?.count ? `${file}#${functionName}` : []));
	});
console.log(JSON.stringify(called));

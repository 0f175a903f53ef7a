// Looks for texts that break something: npm run fuzz -- [--minutes 10] [--seed N]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './properties.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const interruptAfterTimeLimit = (Number(values.minutes) * 60_000) / Object.keys(properties).length;
for (const [name, property] of Object.entries(properties)) {
	const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
	const details = fc.check(property, { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit });
	console.log(`${name}: ${details.numRuns} documents, seed ${seed}`);
	if (details.failed) {
		console.error(`${fc.defaultReportMessage(details)}\n${details.errorInstance}`);
		process.exitCode = 1;
	}
}

import fc from 'fast-check';
import { properties } from '../fuzz/properties.ts';

describe('for any document', () => {
	for (const [name, property] of Object.entries(properties)) {
		it(name, async () => fc.assert(property, { numRuns: 40 })).timeout(120_000);
	}
});

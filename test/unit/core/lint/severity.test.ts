import assert from 'node:assert/strict';
import { isAtLeast, severities } from '../../../../src/core/lint/severity.ts';

describe('a severity', () => {
	it('is at least as strong as itself and the weaker ones', () => {
		const reached = (severity: (typeof severities)[number]) => severities.filter((each) => isAtLeast(severity, each));
		assert.deepEqual(severities.map(reached), [
			['error', 'warning', 'info', 'hint'],
			['warning', 'info', 'hint'],
			['info', 'hint'],
			['hint'],
		]);
	});
});

import assert from 'node:assert/strict';
import * as v from 'valibot';
import { configSchema } from '../../../../src/core/lint/configSchema.ts';
import { rules as realRules } from '../../../../src/core/lint/rules.ts';

describe('the schema of a configuration', () => {
	it('agrees with what is read', () => {
		const schema = configSchema(realRules);
		const data = Object.fromEntries(realRules.map(({ id, severity }) => [id, { severity }]));
		assert.ok(v.is(schema, { rules: data, stories: ['a'], ignore: [], pace: {} }));
		assert.ok(!v.is(schema, { rules: { ...data, nonsense: 'off' } }));
		assert.ok(!v.is(schema, { storys: [] }));
	});
});

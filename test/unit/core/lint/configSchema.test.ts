import assert from 'node:assert/strict';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { configSchema } from '../../../../src/core/lint/configSchema.ts';
import { rules as realRules } from '../../../../src/core/lint/rules.ts';
import { rules } from './configRules.ts';

describe('the schema of a configuration', () => {
	it('agrees with what is read', () => {
		const schema = configSchema(realRules);
		const data = Object.fromEntries(realRules.map(({ id, severity }) => [id, { severity }]));
		assert.ok(v.is(schema, { rules: data, stories: ['a'], ignore: [], pace: {} }));
		assert.ok(!v.is(schema, { rules: { ...data, nonsense: 'off' } }));
		assert.ok(!v.is(schema, { storys: [] }));
	});

	it('explains each key and rule to who writes it', () => {
		const object = { type: 'object', additionalProperties: false, required: [] };
		const severity = { type: 'string', enum: ['error', 'warning', 'info', 'hint', 'off'] };
		const [, none] = rules as [unknown, (typeof realRules)[number]];
		const { properties = {}, ...rest } = toJsonSchema(configSchema([none, { ...none, id: 'b', severity: 'off' }]), {
			ignoreActions: ['check'],
		});
		assert.deepEqual(rest, { $schema: 'http://json-schema.org/draft-07/schema#', ...object });
		assert.deepEqual(
			[...Object.keys(properties), properties.$schema],
			[
				...['$schema', 'extends', 'stories', 'ignore', 'pace', 'draftSeverity', 'rules'],
				{ type: 'string', description: 'The address of this schema.' },
			],
		);
		const rule = (description: string) => ({
			description: 'None.',
			anyOf: [severity, { ...object, properties: { severity: { ...severity, description } } }],
		});
		assert.deepEqual(properties.rules, {
			...object,
			description: 'A severity for each rule, or a severity with options.',
			properties: {
				'no-reflection': rule('hint by default; off turns the rule off.'),
				b: rule('off by default.'),
			},
		});
	});
});

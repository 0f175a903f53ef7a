import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig, toConfig } from '../../../../src/core/lint/config.ts';
import { readConfigFile, validateConfig } from '../../../../src/core/lint/readConfig.ts';
import { problemsOf, rules } from './configRules.ts';

describe('configuration', () => {
	it('does not mistake names of every object for settings', () => {
		for (const key of ['constructor', '__proto__', 'toString']) {
			assert.equal(problemsOf(`${key}: 1`).length, 1, key);
			assert.equal(problemsOf(`rules: { ${key}: off }`).length, 1, key);
		}
	});

	it('keeps the warnings of the YAML library to itself', (done) => {
		const onWarning = (warning: Error) => done(warning);
		process.once('warning', onWarning);
		assert.equal(problemsOf('? [a]\n: 1').length, 1);
		setImmediate(() => {
			process.off('warning', onWarning);
			done();
		});
	});

	it('survives every text and every value', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '{', '}', '[', ']', '"', 'rules', 'stories') }),
				(text) => {
					for (const { range } of readConfigFile(text, rules).problems) {
						assert.ok(range.line >= 1 && range.line <= text.split('\n').length);
					}
				},
			),
		);
		fc.assert(
			fc.property(fc.anything(), (value) => {
				validateConfig({ stories: value, pace: value, rules: { 'too-long': value } }, rules);
				validateConfig(value, rules);
			}),
		);
	});

	describe('layers', () => {
		it('gives the defaults without any', () => {
			assert.deepEqual(toConfig([], rules), defaultConfig);
		});
	});
});

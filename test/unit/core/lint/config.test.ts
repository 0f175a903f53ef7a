import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig, toConfig } from '../../../../src/core/lint/config.ts';
import { readConfigFile, validateConfig, validateGlobs } from '../../../../src/core/lint/readConfig.ts';
import { defaultPace } from '../../../../src/core/story/pace.ts';
import { globProblem } from '../../../../src/core/text/globs.ts';
import { problemsOf, rules } from './configRules.ts';

describe('configuration', () => {
	it('reads every setting from YAML', () => {
		const { layer, problems } = readConfigFile(
			[
				'# Ours',
				'stories: [stories, "notes/*.md"]',
				'ignore:',
				'  - stories/drafts',
				'pace: { wordsPerMinute: 130 }',
				'rules:',
				'  no-reflection: off',
				'  too-long: { severity: error, seconds: 90 }',
			].join('\n'),
			rules,
		);
		assert.deepEqual(problems, []);
		assert.deepEqual(layer, {
			stories: ['stories', 'notes/*.md'],
			ignore: ['stories/drafts'],
			pace: { wordsPerMinute: 130 },
			rules: new Map<string, unknown>([
				['no-reflection', { severity: 'off' }],
				['too-long', { severity: 'error', options: { seconds: 90, words: [], strict: false, kinds: ['a'] } }],
			]),
		});
	});

	it('reads JSON, indented by tabs too, with the address of its schema', () => {
		const json = JSON.stringify({ $schema: './x.json', rules: { 'too-long': { seconds: 90 } } }, null, '\t');
		const { layer, problems } = readConfigFile(json, rules);
		assert.deepEqual(problems, []);
		assert.deepEqual(layer.rules?.get('too-long'), {
			options: { seconds: 90, words: [], strict: false, kinds: ['a'] },
		});
	});

	it('takes an empty file, comments and keys without a value for no configuration', () => {
		for (const text of ['', '# nothing\n', 'rules:\n#  too-long: off\n', 'stories: null']) {
			assert.deepEqual(readConfigFile(text, rules), { layer: {}, extended: [], problems: [] }, text);
		}
	});

	it('leaves out what is wrong and keeps the rest', () => {
		const { layer } = readConfigFile(
			'stories: 3\nignore: [a]\nrules: { too-long: { severity: hint, seconds: x } }',
			rules,
		);
		assert.deepEqual(layer, { ignore: ['a'], rules: new Map([['too-long', { severity: 'hint' }]]) });
	});

	it('says where the files are named on which it builds', () => {
		const places = (text: string) =>
			readConfigFile(text, rules).extended.map(({ path, range }) => [path, range.line, range.column]);
		assert.deepEqual(places('stories: [a]\nextends: [a/.star-coach.yaml, .star-coach.json]'), [
			['a/.star-coach.yaml', 2, 11],
			['.star-coach.json', 2, 31],
		]);
		assert.deepEqual(places('{ "extends": "../.star-coach.yaml" }'), [['../.star-coach.yaml', 1, 14]]);
		assert.deepEqual(places('extends:\n'), []);
	});

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

		it('lays a later layer over an earlier one', () => {
			const options = { seconds: 90 };
			const below = {
				stories: ['a'],
				ignore: ['x'],
				pace: { wordsPerMinute: 100, targetSeconds: 60 },
				draftSeverity: 'hint' as const,
				rules: new Map([['too-long', { severity: 'error' as const, options }]]),
			};
			const above = {
				stories: ['b'],
				pace: { targetSeconds: 90 },
				rules: new Map([
					['too-long', { severity: 'hint' as const }],
					['no-reflection', { severity: 'off' as const }],
				]),
			};
			assert.deepEqual(toConfig([below, above], rules), {
				stories: ['b'],
				ignore: ['x'],
				pace: { wordsPerMinute: 100, targetSeconds: 90 },
				draftSeverity: 'hint',
				rules: new Map([
					['too-long', { severity: 'hint', options }],
					['no-reflection', { severity: 'off', options: {} }],
				]),
			});
		});

		it('fills in the severity and the options that are not configured', () => {
			const { layer } = readConfigFile('rules: { too-long: error, no-reflection: {} }', rules);
			assert.deepEqual(
				toConfig([layer], rules).rules,
				new Map<string, unknown>([
					['too-long', { severity: 'error', options: { seconds: 180, words: [], strict: false, kinds: ['a'] } }],
					['no-reflection', { options: {} }],
				]),
			);
		});
	});

	it('has defaults that it would accept from a file', () => {
		assert.deepEqual(
			defaultConfig.stories.filter((glob) => globProblem(glob) !== null),
			[],
		);
		assert.deepEqual(validateConfig({ stories: defaultConfig.stories, pace: defaultPace }, rules).problems, []);
	});

	it('checks globs that are set elsewhere', () => {
		const messages = (value: unknown) => validateGlobs('questionBanks', value).map(({ message }) => message);
		assert.deepEqual(messages(['**/banks', './mine']), []);
		assert.deepEqual(messages(['./', `${'*a'.repeat(8)}b`, 3]), [
			'"./" names neither a file nor a folder; write "**" for everything in the folder of the configuration file.',
			'"*a*a*a*a*a*a*a*ab" has too many wildcards; use at most 2 "*" in a name and 8 wildcards in total.',
			'An entry of "questionBanks" must be a string, not 3.',
		]);
		assert.deepEqual(messages('banks'), ['"questionBanks" must be a list, not "banks".']);
	});
});

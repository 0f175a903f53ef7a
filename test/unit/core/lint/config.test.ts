import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { defaultConfig, defaultPace, toConfig } from '../../../../src/core/lint/config.ts';
import { configSchema } from '../../../../src/core/lint/configSchema.ts';
import { readConfigFile, validateConfig, validateGlobs } from '../../../../src/core/lint/readConfig.ts';
import { defineRule } from '../../../../src/core/lint/rule.ts';
import { rules as realRules } from '../../../../src/core/lint/rules.ts';
import { globProblem } from '../../../../src/core/text/globs.ts';
import { cpuTime } from '../../cpuTime.ts';

const rules = [
	defineRule({
		id: 'too-long',
		description: 'Too long',
		severity: 'info',
		checklist: null,
		options: v.strictObject({
			seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), 180),
			words: v.optional(v.array(v.string()), []),
			strict: v.optional(v.boolean(), false),
			kinds: v.optional(v.pipe(v.array(v.string()), v.minLength(1)), ['a']),
		}),
		check() {},
	}),
	defineRule({
		id: 'no-reflection',
		description: 'None',
		severity: 'hint',
		checklist: null,
		options: v.strictObject({}),
		check() {},
	}),
];

/** The problems of a file as `line:column-endColumn message`. */
function problemsOf(text: string): string[] {
	return readConfigFile(text, rules).problems.map(
		({ message, range }) => `${range.line}:${range.column}-${range.endColumn} ${message}`,
	);
}

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

	describe('says what is wrong, and where', () => {
		const cases: [text: string, ...problems: string[]][] = [
			['storys: [a]', '1:1-7 Unknown setting "storys"; did you mean "stories"?'],
			['color: red', '1:1-6 Unknown setting "color"; use "stories", "ignore", "pace", "draftSeverity" or "rules".'],
			['stories: a', '1:10-11 "stories" must be a list, not "a".'],
			['stories:\n  - 3', '2:5-6 An entry of "stories" must be a string, not 3.'],
			['ignore:\n  - a\n  - "..\\\\b"', '3:5-12 "..\\b" must use forward slashes, on Windows too.'],
			[
				'ignore: [../b]',
				'1:10-14 "../b" must be inside the folder of the configuration file; write it relative to that folder, without "..".',
			],
			['pace: 150', '1:7-10 "pace" must be an object, not 150.'],
			['pace: { wordsPerMinute: 5 }', '1:25-26 "pace.wordsPerMinute" must be at least 60, not 5.'],
			['pace: { targetSeconds: 1e9 }', '1:24-27 "pace.targetSeconds" must be at most 1800, not 1000000000.'],
			['pace: { targetSeconds: .nan }', '1:24-28 "pace.targetSeconds" must be a number, not NaN.'],
			['pace: { wordPerMinute: 100 }', '1:9-22 Unknown setting "wordPerMinute"; did you mean "wordsPerMinute"?'],
			['rules: { too-lng: off }', '1:10-17 Unknown rule "too-lng"; did you mean "too-long"?'],
			[
				'rules: { nonsense-of-mine: off }',
				'1:10-26 Unknown rule "nonsense-of-mine"; "star-coach rules" lists them all.',
			],
			[
				'rules: [too-long]',
				'1:8-18 "rules" must consist of keys and values, each a rule and its severity, such as "too-short: off".',
			],
			[
				'rules: { too-long: false }',
				'1:20-25 "rules.too-long" must be "error", "warning", "info", "hint" or "off", not false.',
			],
			[
				'rules: { too-long: { severity: warn } }',
				'1:32-36 "rules.too-long.severity" must be "error", "warning", "info", "hint" or "off", not "warn".',
			],
			[
				'rules: { too-long: { second: 9 } }',
				'1:22-28 Unknown option "second" of the rule "too-long"; did you mean "seconds"?',
			],
			[
				'rules: { no-reflection: { a: 9 } }',
				'1:27-28 Unknown option "a" of the rule "no-reflection"; it has no options.',
			],
			['rules: { too-long: { seconds: 1.5 } }', '1:31-34 "rules.too-long.seconds" must be a whole number, not 1.5.'],
			['rules: { too-long: { words: [1] } }', '1:30-31 An entry of "rules.too-long.words" must be a string, not 1.'],
			[
				'rules: { too-long: { kinds: [] } }',
				'1:29-31 "rules.too-long.kinds" must be a list with at least one entry, not an empty list.',
			],
			['storys:', '1:1-7 Unknown setting "storys"; did you mean "stories"?'],
			[
				'pace: {}\n---\nrules: {}',
				'2:1-10 The configuration file has a second document; keep the first and delete everything from here on.',
			],
			[
				'pace: *nowhere',
				'1:1-1 The configuration file has too many aliases, or one without an anchor; write the values out.',
			],
			['rules: { too-long: { strict: yes } }', '1:30-33 "rules.too-long.strict" must be true or false, not "yes".'],
			['- a', '1:1-4 The configuration must consist of keys and values, such as "stories" and "rules".'],
			[
				'pace: 1\nstorys: 2',
				'1:7-8 "pace" must be an object, not 1.',
				'2:1-7 Unknown setting "storys"; did you mean "stories"?',
			],
		];
		for (const [text, ...problems] of cases) {
			it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(problemsOf(text), problems));
		}

		it('a file that is no YAML', () => {
			assert.match(
				problemsOf('a: [')[0] ?? '',
				/^1:5-5 The configuration file cannot be parsed \(.*\); correct this place\.$/,
			);
			assert.match(problemsOf('pace: {}\npace: {}')[0] ?? '', /^2:1-5 .*twice/);
		});

		it('a file of 1 KB that once took minutes, and one of many unknown keys, at once', () => {
			const start = cpuTime();
			assert.match(problemsOf('? '.repeat(890))[0] ?? '', /is nested too deeply/);
			const keys = Array.from({ length: 6000 }, (_, index) => `k${index}: 1\n`).join('');
			assert.equal(problemsOf(keys).length, 6000);
			assert.ok(cpuTime() - start < 4000, 'slow');
		});

		it('a file that is no configuration at all', () => {
			assert.match(problemsOf('#'.repeat(300_000))[0] ?? '', /larger than 64 KB/);
			const [tooDeep, ...others] = problemsOf('['.repeat(60_000));
			assert.match(tooDeep ?? '', / The configuration file is nested too deeply; simplify it\.$/);
			assert.deepEqual(others, []);
			const bomb = [
				'a: &a [x, x]',
				...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]},`.repeat(9)}]`),
			];
			assert.match(problemsOf(bomb.join('\n'))[0] ?? '', /too many aliases/);
		});
	});

	it('leaves out what is wrong and keeps the rest', () => {
		const { layer } = readConfigFile(
			'stories: 3\nignore: [a]\nrules: { too-long: { severity: hint, seconds: x } }',
			rules,
		);
		assert.deepEqual(layer, { ignore: ['a'], rules: new Map([['too-long', { severity: 'hint' }]]) });
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
					['no-reflection', { severity: 'hint', options: {} }],
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

	it('has a schema that agrees with what is read', () => {
		const schema = configSchema(realRules);
		const data = Object.fromEntries(realRules.map(({ id, severity }) => [id, { severity }]));
		assert.ok(v.is(schema, { rules: data, stories: ['a'], ignore: [], pace: {} }));
		assert.ok(!v.is(schema, { rules: { ...data, nonsense: 'off' } }));
		assert.ok(!v.is(schema, { storys: [] }));
	});
});
